package org.kycvs.delivery.smpp;

import java.math.BigInteger;
import java.util.Locale;
import org.kycvs.kernel.Settings;

/**
 * How a centre writes a message's id in the text of a receipt, beside how it wrote it in its answer to the submission.
 * Which of them a centre does cannot be told from an id of digits only, so it is a setting and not a guess.
 */
enum ReceiptIds {
    SAME {
        @Override
        String answered(String told) {
            return told;
        }
    },
    /** The answer was in hexadecimal digits, the receipt is in decimal ones. */
    DECIMAL {
        @Override
        String answered(String told) {
            return told.matches("[0-9]+") ? new BigInteger(told).toString(16) : told;
        }
    },
    /** The answer was in decimal digits, the receipt is in hexadecimal ones. */
    HEXADECIMAL {
        @Override
        String answered(String told) {
            return told.matches("[0-9A-Fa-f]+") ? new BigInteger(told, 16).toString() : told;
        }
    };

    /** The id as the answer had it. */
    abstract String answered(String told);

    static ReceiptIds read(Settings settings, String setting) {
        try {
            return valueOf(settings.text(setting, "same").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Settings.SettingRefused(setting, "must be same, decimal or hexadecimal");
        }
    }
}
