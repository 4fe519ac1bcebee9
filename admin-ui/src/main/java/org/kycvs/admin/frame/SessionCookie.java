package org.kycvs.admin.frame;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.kycvs.kernel.Settings;

/** The cookie of a login: out of reach for scripts, for other sites' posts, for the public side, and for plain http. */
@WebListener
public final class SessionCookie implements ServletContextListener {

    @Inject
    Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setPath(event.getServletContext().getContextPath());
        cookie.setAttribute("SameSite", "Lax"); // Strict would lose the login on the way back from Keycloak
        cookie.setSecure("https".equals(settings.uri("KYCVS_PUBLIC_URL").getScheme()));
    }
}
