package org.kycvs.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kycvs.verification.Handle;
import org.kycvs.verification.RequestPage.Step;
import org.kycvs.verification.Visit;
import org.kycvs.web.ClientAddress;
import org.kycvs.web.PublicUrl;

/**
 * Whether a post comes from our own page, in this very browser, and from one of our steps.
 *
 * <p>Two defences, either of which would do: the form token is right, and the browser does not say that another site sent the
 * post ({@code Sec-Fetch-Site} and {@code Origin} cannot be set by a page). Old browsers send neither header; for them the
 * token stands alone. No form of ours is posted from the address bar, so {@code none} is refused too.
 */
@ApplicationScoped
public class PostGuard {

    /** What to do with a post. */
    enum Verdict {
        OURS,
        FORGED,
        /** The browser keeps no cookies, or was closed since. */
        NO_COOKIE,
        /** Nothing that a form of ours would send. */
        NO_FORM
    }

    private static final String FORM = "application/x-www-form-urlencoded";

    private static final String OF_FACES = "jakarta.faces.";
    private static final String STATE = OF_FACES + "ViewState";

    @Inject
    FormToken tokens;

    @Inject
    CurrentVisit current;

    @Inject
    PublicUrl publicUrl;

    @Inject
    ClientAddress addresses;

    @Inject
    LanguageChoice language;

    /** Begins the visit, if there is a cookie. */
    Verdict judge(Handle handle, HttpServletRequest post) {
        if (!isForm(post)) {
            return Verdict.NO_FORM;
        }
        Optional<String> cookie = BrowserCookie.in(post);
        if (cookie.isEmpty()) {
            return Verdict.NO_COOKIE;
        }
        Visit visit = new Visit(handle, cookie.get(), addresses.of(post), language.of(post));
        if (!fromHere(post) || !tokens.fits(post.getParameter("token"), visit)) {
            return Verdict.FORGED;
        }
        return step(post.getParameter("step")).map(step -> begin(visit, step)).orElse(Verdict.NO_FORM);
    }

    /** For forms without a token: as far as the browser says. */
    public boolean fromHere(HttpServletRequest post) {
        return sameSite(post.getHeader("Sec-Fetch-Site")) && ownOrigin(post.getHeader("Origin"));
    }

    /** What somebody reads whose post came from elsewhere. */
    public void refuse(HttpServletRequest post, HttpServletResponse response) throws IOException {
        ErrorPage.Reason.FORGED.send(post, response);
    }

    private Verdict begin(Visit visit, Step step) {
        current.press(visit, step);
        return Verdict.OURS;
    }

    private static Optional<Step> step(@Nullable String code) {
        return Stream.of(Step.values()).filter(step -> step.code().equals(code)).findFirst();
    }

    /** Something that a form of ours could have sent, and that can be read. */
    static boolean isForm(HttpServletRequest post) {
        String type = post.getContentType();
        return type != null && type.startsWith(FORM) && isReadable(post);
    }

    /** Faces takes orders by fields of its own, and our forms send but one of these; and the server gives up on too many. */
    private static boolean isReadable(HttpServletRequest post) {
        try {
            return post.getParameterMap().keySet().stream()
                    .noneMatch(name -> name.startsWith(OF_FACES) && !name.equals(STATE));
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private static boolean sameSite(@Nullable String fetchSite) {
        return fetchSite == null || fetchSite.equals("same-origin");
    }

    private boolean ownOrigin(@Nullable String origin) {
        return origin == null || origin.equals(publicUrl.issuer());
    }
}
