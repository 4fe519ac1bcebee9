package org.kycvs.admin.frame;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kycvs.kernel.Settings;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Ends the login here and at Keycloak (OpenID Connect RP-Initiated Logout 1.0); the server's own login knows no way out.
 *
 * <p>A plain link, because the policy of our pages lets no form lead to another site.
 */
@WebServlet("/logout")
public final class LogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String signedOut = settings.text("KYCVS_PUBLIC_URL") + request.getContextPath() + "/signed-out";
        String next =
                idToken(request).map(token -> endSession(token, signedOut)).orElse(signedOut);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(next);
    }

    private String endSession(String idToken, String signedOut) {
        return settings.text("KYCVS_IDENTITY_ISSUER") + "/protocol/openid-connect/logout?id_token_hint="
                + encoded(idToken) + "&post_logout_redirect_uri=" + encoded(signedOut);
    }

    private static Optional<String> idToken(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                ? Optional.ofNullable(principal.getOidcSecurityContext().getIDTokenString())
                : Optional.empty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
