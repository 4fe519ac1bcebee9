package org.kycvs.edge;

import io.undertow.util.HeaderMap;
import io.undertow.util.HttpString;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What every reply carries, unless its door has said something else. */
final class ReplyHeaders {

    private static final HttpString REQUEST_ID = new HttpString("X-Request-Id");
    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    private final Map<HttpString, String> strictest = new LinkedHashMap<>();

    /** @param secure whether browsers reach us by TLS */
    ReplyHeaders(boolean secure) {
        add("Cache-Control", "no-store");
        add(
                "Content-Security-Policy",
                "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        add("Cross-Origin-Opener-Policy", "same-origin");
        add("Cross-Origin-Resource-Policy", "same-origin");
        add("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        add("Referrer-Policy", "same-origin");
        add("X-Content-Type-Options", "nosniff");
        add("X-Frame-Options", "DENY");
        if (secure) {
            add("Strict-Transport-Security", ONE_YEAR);
        }
    }

    /** The last word before the reply leaves: an error page clears whatever was set before it. */
    void complete(HeaderMap reply, UUID id) {
        reply.put(REQUEST_ID, id.toString());
        strictest.forEach((name, value) -> {
            if (!reply.contains(name)) {
                reply.put(name, value);
            }
        });
    }

    private void add(String name, String value) {
        strictest.put(new HttpString(name), value);
    }
}
