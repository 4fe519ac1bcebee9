package org.kycvs.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person's full name as somebody wrote it: 1 to 100 characters, Unicode NFC, single spaces, at least one letter.
 *
 * <p>What cannot be seen is dropped, because it comes with pasted text and would let a name read otherwise than it compares
 * (Unicode TR 36, section 2.6); only the joiners stay, which Indic scripts are written with.
 *
 * @param text personal, so it leaves this type only where the person sees it or a value is sealed
 */
public record PersonName(String text) {

    private static final int LONGEST = 100;
    /** Bounds the work of normalising: four characters can become one. */
    private static final int LONGEST_INPUT = 4 * LONGEST;

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\p{IsJoin_Control}]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}<>]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    public PersonName {
        text = text.length() > LONGEST_INPUT ? "" : plain(text);
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

    private static String plain(String written) {
        String visible = INVISIBLE.matcher(written).replaceAll("");
        return SPACES.matcher(Normalizer.normalize(visible, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    private static String maskedPart(String part) {
        return part.substring(0, part.offsetByCodePoints(0, 1)) + "•••";
    }
}
