package org.kycvs.kernel;

import java.util.regex.Pattern;

/**
 * Why somebody decides or changes something, in his own words: 3 to 300 characters, kept beside the audit event.
 *
 * @param text without spaces at either end
 */
public record Reason(String text) {

    private static final Pattern READABLE = Pattern.compile("[^\\p{Cc}\\p{Co}\\p{Cn}]{3,300}");

    /** @throws InvalidValue too short, too long, or not readable */
    public Reason {
        text = text.strip();
        if (!READABLE.matcher(text).matches()) {
            throw new InvalidValue(InvalidValue.Kind.TEXT, "a reason of 3 to 300 characters");
        }
    }
}
