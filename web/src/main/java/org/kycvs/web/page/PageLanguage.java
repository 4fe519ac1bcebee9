package org.kycvs.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.kycvs.verification.RequestPage;
import org.kycvs.words.Language;
import org.kycvs.words.Languages;

/**
 * The language of the page that is being answered: one for all of it. As long as the request has not been read, it is what the
 * browser says; a form says it by itself.
 */
@RequestScoped
class PageLanguage {

    @Inject
    CurrentVisit current;

    @Inject
    Languages languages;

    @Inject
    LanguageChoice choice;

    @Inject
    HttpServletRequest request;

    private @Nullable Language said;

    Language now() {
        return current.shown().map(RequestPage::language).orElseGet(this::said);
    }

    private Language said() {
        if (said == null) {
            said = languages.choose(choice.of(request), null);
        }
        return said;
    }
}
