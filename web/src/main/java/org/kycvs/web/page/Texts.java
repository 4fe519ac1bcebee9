package org.kycvs.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The page's words, from {@code texts.properties}. A missing word is a fault, found by a test. */
@Named("texts")
@ApplicationScoped
public class Texts {

    /** English as India writes it, until other languages come. */
    static final Locale LANGUAGE = Locale.forLanguageTag("en-IN");

    private final ResourceBundle words = ResourceBundle.getBundle("org.kycvs.web.page.texts", LANGUAGE);

    /** The text of that key, with {@code {0}} and so on replaced. */
    public String of(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), LANGUAGE).format(arguments);
    }

    /** The word for a code of the contract; a code that has none stands for itself. */
    public String word(String kind, String code) {
        String key = kind + "." + code;
        return has(key) ? of(key) : code;
    }

    boolean has(String key) {
        return words.containsKey(key);
    }
}
