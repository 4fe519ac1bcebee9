package org.kycvs.web.page;

import java.util.Map;
import org.kycvs.kernel.Settings;
import org.kycvs.words.Language;
import org.kycvs.words.Languages;
import org.kycvs.words.Words;

/** Every offered language, read once for all tests. */
final class Spoken {

    static final Languages LANGUAGES = new Languages(new Settings(Map.of()));
    static final Words WORDS = new Words(LANGUAGES);
    static final Language ENGLISH = LANGUAGES.original();
    static final Language HINDI = language("hi");

    private Spoken() {}

    static Language language(String code) {
        return LANGUAGES.find(code).orElseThrow();
    }

    /** Reads and keeps the choice of a browser. */
    static LanguageChoice choice() {
        LanguageChoice choice = new LanguageChoice();
        choice.languages = LANGUAGES;
        return choice;
    }
}
