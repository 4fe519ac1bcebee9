package org.kycvs.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kycvs.kernel.Settings;
import org.kycvs.words.Language;
import org.kycvs.words.Languages;
import org.kycvs.words.Words;

/** What letters to contacts say, in every language that they are written in: the files beside this class. */
@ApplicationScoped
class LetterWords {

    private Languages languages;
    private Words words;

    @SuppressWarnings("NullAway.Init")
    protected LetterWords() {}

    @Inject
    LetterWords(Settings settings) {
        languages = Languages.beside(LetterWords.class, settings);
        words = new Words(languages);
    }

    /** In English, where there are no letters in that language. */
    String of(String language, String key, Object... arguments) {
        Language read = languages.find(language).orElseGet(languages::original);
        return words.plain(read, key, arguments);
    }
}
