package org.kycvs.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Why an administrator does what should be told later: 3 to 300 characters, Unicode NFC, at least one letter; line breaks may
 * stand in it.
 *
 * @param text may name a person, so it belongs to the erasable part of the audit log and nowhere else
 */
public record Reason(String text) {

    public static final int SHORTEST = 3;
    public static final int LONGEST = 300;

    /** Bounds the work of normalising: four characters can become one. */
    private static final int LONGEST_INPUT = 4 * LONGEST;

    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\r\\n\\t]]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    public Reason {
        text = text.length() > LONGEST_INPUT
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST
                || length > LONGEST
                || UNWANTED.matcher(text).find()
                || !LETTER.matcher(text).find()) {
            throw new InvalidValue(InvalidValue.Kind.TEXT, "a reason of 3 to 300 characters");
        }
    }

    @Override
    public String toString() {
        return "•••";
    }
}
