package org.kycvs.organisations;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Why an organisation asks, in its own words: people read them as a quotation, beside the published purpose and never instead of it.
 *
 * @param text 3 to 300 characters of one language
 * @param language BCP 47 (RFC 5646), for example {@code hi}
 */
public record OwnWords(String text, String language) {

    static final int LONGEST = 300;

    private static final Pattern TEXT = Pattern.compile("(?=\\S)(?!.*\\s$)[^\\p{C}<>]{3," + LONGEST + "}");

    /** @throws TermsRefused which member, and the rule that it breaks */
    public OwnWords {
        Terms.require(TEXT.matcher(text).matches(), "own_words", "must be 3 to 300 characters on one line");
        Terms.require(isLanguage(language), "own_words_language", "must be a language like hi or en");
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException none) {
            return false;
        }
    }
}
