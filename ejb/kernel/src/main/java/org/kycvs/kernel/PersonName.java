package org.kycvs.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person's full name as somebody wrote it: 1 to 100 characters, Unicode NFC, single spaces, at least one letter.
 *
 * @param text personal, so it leaves this type only where the person sees it or a value is sealed
 */
public record PersonName(String text) {

    private static final int LONGEST = 100;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}<>]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    public PersonName {
        text = SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        if (text.length() > LONGEST
                || UNWANTED.matcher(text).find()
                || !LETTER.matcher(text).find()) {
            throw new InvalidValue(InvalidValue.Kind.NAME, "a full name of 1 to 100 characters");
        }
    }

    /** The first character of each part: enough to tell people of one household apart, too little to learn a name. */
    public String masked() {
        return Arrays.stream(text.split(" ")).map(PersonName::maskedPart).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "•••";
    }

    private static String maskedPart(String part) {
        return part.substring(0, part.offsetByCodePoints(0, 1)) + "•••";
    }
}
