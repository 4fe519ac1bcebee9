package org.kycvs.otp;

import java.util.Locale;
import java.util.regex.Pattern;
import org.kycvs.kernel.InvalidValue;

/**
 * What somebody took for the passcode: the digits, or, as clients of the original API send them, their digest.
 *
 * @param sha256 lower-case hex SHA-256 of the digits; six digits are found from it in a moment, so it never prints
 */
public record TypedPasscode(String sha256) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** @throws InvalidValue not the hex form of a SHA-256 */
    public TypedPasscode {
        if (!SHA_256.matcher(sha256).matches()) {
            throw new InvalidValue(InvalidValue.Kind.TEXT, "the lower-case hex SHA-256 of the digits");
        }
    }

    /** As a person types them: in groups, or in the digits of their own script. What is no passcode stays wrong. */
    public static TypedPasscode of(String text) {
        return new TypedPasscode(Digits.typed(text).sha256());
    }

    /**
     * As a program passes them on: what cannot be a passcode is no guess.
     *
     * @throws InvalidValue not so many digits
     */
    public static TypedPasscode digits(String text) {
        Digits digits = Digits.typed(text);
        if (!digits.isComplete()) {
            throw new InvalidValue(
                    InvalidValue.Kind.TEXT, String.format(Locale.ROOT, "the %d digits of the SMS", Digits.LENGTH));
        }
        return new TypedPasscode(digits.sha256());
    }

    @Override
    public String toString() {
        return "••••••";
    }
}
