package org.kycvs.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kycvs.verification.Handle;
import org.kycvs.verification.Visit;
import org.kycvs.web.ClientAddress;
import org.kycvs.web.PublicUrl;

/**
 * Whether a post comes from our own page, in this very browser, and from the step that is shown now.
 *
 * <p>Two defences, either of which would do: the form token is right, and the browser does not say that another site sent the
 * post ({@code Sec-Fetch-Site} and {@code Origin} cannot be set by a page). Old browsers send neither header; for them the
 * token stands alone. No form of ours is posted from the address bar, so {@code none} is refused too.
 */
@ApplicationScoped
class PostGuard {

    /** What to do with a post. */
    enum Verdict {
        OURS,
        /** From a step that is over. */
        OUTDATED,
        FORGED,
        /** The browser keeps no cookies, or was closed since. */
        NO_COOKIE,
        /** Nothing that a form of ours would send. */
        NO_FORM
    }

    private static final String FORM = "application/x-www-form-urlencoded";

    @Inject
    FormToken tokens;

    @Inject
    CurrentVisit current;

    @Inject
    PublicUrl publicUrl;

    @Inject
    ClientAddress addresses;

    /** Begins the visit, if there is a cookie. */
    Verdict judge(Handle handle, HttpServletRequest post) {
        if (!isForm(post)) {
            return Verdict.NO_FORM;
        }
        Optional<String> cookie = BrowserCookie.in(post);
        if (cookie.isEmpty()) {
            return Verdict.NO_COOKIE;
        }
        current.begin(new Visit(handle, cookie.get(), addresses.of(post)));
        if (!fromHere(post) || !tokenFits(post)) {
            return Verdict.FORGED;
        }
        boolean now = current.page().step().code().equals(post.getParameter("step"));
        return now ? Verdict.OURS : Verdict.OUTDATED;
    }

    private boolean fromHere(HttpServletRequest post) {
        return sameSite(post.getHeader("Sec-Fetch-Site")) && ownOrigin(post.getHeader("Origin"));
    }

    private boolean tokenFits(HttpServletRequest post) {
        return tokens.fits(
                post.getParameter("token"), current.visit(), current.page().request());
    }

    private static boolean isForm(HttpServletRequest post) {
        String type = post.getContentType();
        return type != null && type.startsWith(FORM);
    }

    private static boolean sameSite(@Nullable String fetchSite) {
        return fetchSite == null || fetchSite.equals("same-origin");
    }

    private boolean ownOrigin(@Nullable String origin) {
        return origin == null || origin.equals(publicUrl.issuer());
    }
}
