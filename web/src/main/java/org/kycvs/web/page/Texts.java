package org.kycvs.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kycvs.words.Words;

/** The words of the page that is being answered, in its language. */
@Named("texts")
@ApplicationScoped
public class Texts {

    @Inject
    Words words;

    @Inject
    PageLanguage language;

    /** The text of that key, filled in. */
    public String of(String key, Object... arguments) {
        return words.of(language.now(), key, arguments);
    }

    /** The word for a code of the contract; a code that has none stands for itself. */
    public String word(String kind, String code) {
        String key = kind + "." + code;
        return has(key) ? of(key) : code;
    }

    boolean has(String key) {
        return words.has(language.now(), key);
    }
}
