package org.kycvs.admin.frame;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.kycvs.kernel.Settings;
import org.kycvs.words.Language;

/** Keeps in the browser which language its reader has chosen, and goes back to the page. */
@WebServlet("/language")
public final class LanguageServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int A_YEAR_SECONDS = 365 * 24 * 60 * 60;

    /** Below our own context: one slash, no other site, no line break. */
    private static final Pattern OWN_PAGE = Pattern.compile("(?:/[A-Za-z0-9._-]+)+(?:\\?[!-~]*)?");

    @Inject
    transient AdminWords words;

    @Inject
    transient Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        words.languages()
                .find(request.getParameter("to"))
                .ifPresent(chosen -> response.addCookie(cookie(chosen, request.getContextPath())));
        String back = Objects.requireNonNullElse(request.getParameter("back"), "");
        boolean ours = back.startsWith(request.getContextPath() + "/")
                && OWN_PAGE.matcher(back).matches();
        response.sendRedirect(ours ? back : request.getContextPath() + "/");
    }

    private Cookie cookie(Language chosen, String path) {
        Cookie cookie = new Cookie(Reader.COOKIE, chosen.code());
        cookie.setPath(path);
        cookie.setMaxAge(A_YEAR_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure("https".equals(settings.uri("KYCVS_PUBLIC_URL").getScheme()));
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
