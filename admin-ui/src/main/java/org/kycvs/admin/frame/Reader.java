package org.kycvs.admin.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kycvs.words.Language;
import org.kycvs.words.LanguageWish;

/** Who reads the page that is being answered: the language, the account and its roles. */
@Named("reader")
@RequestScoped
public class Reader {

    /** Keeps a code of a language, which says nothing about a person. */
    static final String COOKIE = "kycvs-admin-language";

    @Inject
    AdminWords words;

    @Inject
    HttpServletRequest request;

    private @Nullable Language language;

    /** One for all of the page. */
    public Language language() {
        if (language == null) {
            language = words.languages()
                    .choose(new LanguageWish(kept(request.getCookies()), request.getHeader("Accept-Language")), null);
        }
        return language;
    }

    /** For Faces and PrimeFaces, which speak the language alone. */
    public Locale getLocale() {
        return Locale.forLanguageTag(language().code());
    }

    /** What can be switched to. */
    public List<Language> getLanguages() {
        return words.languages().offered();
    }

    /** The account's name; empty before the login. */
    public String getName() {
        return request.getUserPrincipal() == null
                ? ""
                : request.getUserPrincipal().getName();
    }

    public List<Role> getRoles() {
        return Arrays.stream(Role.values())
                .filter(role -> request.isUserInRole(role.code()))
                .toList();
    }

    public boolean maySee(Screen screen) {
        return screen.roles().stream().anyMatch(role -> request.isUserInRole(role.code()));
    }

    /** The address of this page as it was asked for, with its query: where to come back to. */
    public String getAddress() {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static @Nullable String kept(Cookie @Nullable [] cookies) {
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }
}
