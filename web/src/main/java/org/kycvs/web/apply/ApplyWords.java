package org.kycvs.web.apply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.kycvs.kernel.Settings;
import org.kycvs.words.Language;
import org.kycvs.words.LanguageWish;
import org.kycvs.words.Languages;
import org.kycvs.words.Words;

/** What the form says, in every language that it speaks: the files beside this class. */
@ApplicationScoped
class ApplyWords {

    /** Of a form or an address: the language chosen. */
    static final String CHOSEN = "language";

    private Languages languages;
    private Words words;

    @SuppressWarnings("NullAway.Init")
    protected ApplyWords() {}

    @Inject
    ApplyWords(Settings settings) {
        languages = Languages.beside(ApplyWords.class, settings);
        words = new Words(languages);
    }

    List<Language> offered() {
        return languages.offered();
    }

    /** As it says, else as its browser does. */
    Language of(HttpServletRequest request) {
        LanguageWish wish = new LanguageWish(request.getParameter(CHOSEN), request.getHeader("Accept-Language"));
        return languages.choose(wish, null);
    }

    String of(Language language, String key, Object... arguments) {
        return words.of(language, key, arguments);
    }
}
