package org.kycvs.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kycvs.words.Language;
import org.kycvs.words.Languages;
import org.kycvs.words.Words;

/** Says a published purpose in the reader's language. */
@ApplicationScoped
public class PurposeWords {

    @Inject
    Words words;

    @Inject
    Languages languages;

    /** As published, where nobody has translated it, or it has been published in other words since. */
    public Purpose in(Language language, Purpose published) {
        String key = "purpose." + published.code();
        boolean translated = words.has(language, key)
                && words.plain(languages.original(), key).equals(published.text());
        return translated ? new Purpose(published.code(), words.plain(language, key), language.tag()) : published;
    }
}
