package org.kycvs.delivery.smpp;

import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.kycvs.kernel.Settings;

/** Whose name or number a phone shows as the sender; operators want it registered beforehand. */
record Sender(String address, TypeOfNumber type, NumberingPlanIndicator plan) {

    private static final String SETTING = "KYCVS_DELIVERY_SENDER";

    static Sender read(Settings settings) {
        return of(settings.text(SETTING, "KYCVS"));
    }

    /** A name of at most 11 letters, digits and hyphens (3GPP TS 23.040, section 9.1.2.5), a number, or a short code. */
    static Sender of(String text) {
        if (text.matches("\\+[0-9]{5,15}")) {
            return new Sender(text.substring(1), TypeOfNumber.INTERNATIONAL, NumberingPlanIndicator.ISDN);
        }
        if (text.matches("[0-9]{3,8}")) {
            return new Sender(text, TypeOfNumber.NETWORK_SPECIFIC, NumberingPlanIndicator.UNKNOWN);
        }
        if (text.matches("[A-Za-z0-9-]{1,11}")) {
            return new Sender(text, TypeOfNumber.ALPHANUMERIC, NumberingPlanIndicator.UNKNOWN);
        }
        throw new Settings.SettingRefused(
                SETTING, "must be a name of at most 11 letters and digits, a short code, or a number with +");
    }
}
