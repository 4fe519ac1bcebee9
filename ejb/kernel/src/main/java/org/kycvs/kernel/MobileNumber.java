package org.kycvs.kernel;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.EnumSet;
import java.util.Set;

/**
 * A mobile number as ITU-T E.164 writes it ({@code +919000000001}); only ranges that can receive an SMS are accepted.
 *
 * <p>A class and not a record, so that what was typed is read once: reading is most of what a line of an import costs.
 */
public final class MobileNumber {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Set<PhoneNumberType> MOBILE =
            EnumSet.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);
    private static final int LONGEST_INPUT = 40;
    private static final int SHARED_DIGITS = 4;
    private static final int LONGEST_PREFIX = 7;

    private final String e164;

    /** @param e164 the canonical form, and nothing else */
    public MobileNumber(String e164) {
        this(read(e164, "ZZ"));
        if (!this.e164.equals(e164)) {
            throw refused();
        }
    }

    private MobileNumber(PhoneNumber number) {
        // A number that nobody can have is of no known type.
        if (!MOBILE.contains(NUMBERS.getNumberType(number))) {
            throw refused();
        }
        this.e164 = NUMBERS.format(number, PhoneNumberFormat.E164);
    }

    /** As a person of the given region (ISO 3166, for example {@code IN}) would type it. */
    public static MobileNumber parse(String text, String region) {
        return new MobileNumber(read(text, region));
    }

    /** As a person in India would type it. */
    public static MobileNumber parse(String text) {
        return parse(text, "IN");
    }

    /** The canonical form; personal, so it leaves this type only where a message is sent or a value is sealed. */
    public String e164() {
        return e164;
    }

    /** The country whose number it is (ISO 3166, for example {@code IN}). */
    public String country() {
        return NUMBERS.getRegionCodeForNumber(read(e164, "ZZ"));
    }

    /** What the numbers of a country (ISO 3166) begin with, for example {@code +91}. */
    public static String callingCode(String country) {
        return "+" + NUMBERS.getCountryCodeForRegion(country);
    }

    /** The first digits, which in most countries a million numbers share: it names nobody. */
    public String prefix() {
        return e164.substring(0, Math.min(e164.length() - SHARED_DIGITS, LONGEST_PREFIX));
    }

    /** The last four digits, enough for its owner to recognise it. */
    public String masked() {
        return "******" + e164.substring(e164.length() - 4);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MobileNumber that && that.e164.equals(e164);
    }

    @Override
    public int hashCode() {
        return e164.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }

    private static PhoneNumber read(String text, String region) {
        if (text.length() > LONGEST_INPUT) {
            throw refused();
        }
        try {
            return NUMBERS.parse(text, region);
        } catch (NumberParseException unreadable) {
            throw refused();
        }
    }

    private static InvalidValue refused() {
        return new InvalidValue(InvalidValue.Kind.MOBILE, "a mobile number, for example 90000 00001 or +919000000001");
    }
}
