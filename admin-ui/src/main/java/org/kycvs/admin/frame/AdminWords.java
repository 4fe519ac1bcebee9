package org.kycvs.admin.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kycvs.kernel.Settings;
import org.kycvs.words.Languages;
import org.kycvs.words.Words;

/** What the screens say, in every language that they speak: the files beside this class. */
@ApplicationScoped
class AdminWords {

    private Languages languages;
    private Words words;

    @SuppressWarnings("NullAway.Init")
    protected AdminWords() {}

    @Inject
    AdminWords(Settings settings) {
        languages = Languages.beside(AdminWords.class, settings);
        words = new Words(languages);
    }

    Languages languages() {
        return languages;
    }

    Words words() {
        return words;
    }
}
