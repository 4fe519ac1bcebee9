package org.kycvs.admin.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The words of the page that is being answered, in its reader's language. */
@Named("texts")
@ApplicationScoped
public class Texts {

    @Inject
    AdminWords words;

    @Inject
    Reader reader;

    /** The text of that key, filled in. */
    public String of(String key, Object... arguments) {
        return words.words().of(reader.language(), key, arguments);
    }

    /** The word {@code <kind>.<code>}; a code that has none stands for itself. */
    public String word(String kind, String code) {
        String key = kind + "." + code;
        return words.words().has(reader.language(), key) ? of(key) : code;
    }
}
