package org.kycvs.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kycvs.words.Language;
import org.kycvs.words.LanguageWish;
import org.kycvs.words.Languages;

/**
 * Reads from a browser in which language to answer, and keeps in it what its reader has chosen: a code of a language, which
 * says nothing about a person.
 *
 * <p>A form is answered in the language that it carries, so that Allow is taken in the language in which it was read.
 */
@ApplicationScoped
class LanguageChoice {

    static final String COOKIE = "__Host-kycvs-language";

    /** Of a form: the language chosen, and the one in which the page was shown. */
    static final String CHOSEN = "language";

    static final String SPOKEN = "spoken";

    private static final int A_YEAR_SECONDS = 365 * 24 * 60 * 60;

    @Inject
    Languages languages;

    LanguageWish of(HttpServletRequest request) {
        Optional<Language> chosen = posted(request).or(() -> kept(request.getCookies()));
        return new LanguageWish(chosen.map(Language::code).orElse(null), request.getHeader("Accept-Language"));
    }

    /** Keeps the choice, if that form made one. */
    void keep(HttpServletRequest post, HttpServletResponse response) {
        posted(post)
                .map(Language::code)
                .filter(code -> !code.equals(post.getParameter(SPOKEN)))
                .ifPresent(code -> response.addHeader(
                        "Set-Cookie",
                        COOKIE + "=" + code + "; Max-Age=" + A_YEAR_SECONDS
                                + "; Path=/; Secure; HttpOnly; SameSite=Lax"));
    }

    private Optional<Language> posted(HttpServletRequest request) {
        // What cannot be read gets an error page, and that page must not fail over it again.
        boolean readable = request.getMethod().equals("POST") && PostGuard.isForm(request);
        return readable ? languages.find(request.getParameter(CHOSEN)) : Optional.empty();
    }

    private Optional<Language> kept(Cookie @Nullable [] cookies) {
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> languages.find(cookie.getValue()).stream())
                .findFirst();
    }
}
