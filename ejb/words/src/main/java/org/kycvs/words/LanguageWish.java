package org.kycvs.words;

import org.jspecify.annotations.Nullable;

/**
 * What a browser says about the language of its reader; anything may stand in it.
 *
 * @param chosen the code of a language that the person has picked here; nothing if they have not
 * @param accepted the header {@code Accept-Language} (RFC 9110, section 12.5.4)
 */
public record LanguageWish(
        @Nullable String chosen, @Nullable String accepted) {

    /** Of a browser that says nothing. */
    public static final LanguageWish NONE = new LanguageWish(null, null);
}
