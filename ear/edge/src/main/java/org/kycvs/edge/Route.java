package org.kycvs.edge;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletPathMatch;
import io.undertow.servlet.handlers.ServletRequestContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names a request by the pattern that took it, for example {@code /c/*}: a caller can choose none, and a secret is in none. */
final class Route {

    /** Of what was answered before any door saw it. */
    static final String NONE = "none";

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

    private Route() {}

    /** @param said by the door, if it said anything */
    static String of(HttpServerExchange exchange, @Nullable String said) {
        ServletRequestContext servlet = exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY);
        if (said != null || servlet == null) {
            return said == null ? NONE : said;
        }
        ServletPathMatch match = servlet.getOriginalServletPathMatch();
        String pattern = match == null ? "/" : match.getMatchString();
        String context = servlet.getDeployment().getDeploymentInfo().getContextPath();
        return (context.equals("/") ? "" : context) + (pattern.startsWith("/") ? pattern : "/" + pattern);
    }

    /** A method is a word of the caller's, so only those that exist are repeated. */
    static String method(HttpServerExchange exchange) {
        String method = exchange.getRequestMethod().toString();
        return METHODS.contains(method) ? method : "OTHER";
    }

    /** Which of the doors it led to. */
    static String door(String route) {
        if (route.startsWith("/api/")) {
            return "rest";
        }
        if (route.startsWith("/c/")) {
            return "page";
        }
        if (route.startsWith("/soap/")) {
            return "soap";
        }
        return route.startsWith("/admin") ? "admin" : "public";
    }
}
