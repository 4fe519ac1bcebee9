package org.kycvs.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kycvs.verification.Handle;

/**
 * What a path under {@code /c/} asks for: a request's page, or the receipt that hangs on it.
 *
 * @param handle of the right form, but maybe of no request
 */
record PageAddress(Handle handle, boolean receipt) {

    private static final String PREFIX = "/c/";
    private static final Pattern PATH = Pattern.compile("/c/([A-Za-z0-9_-]{43})(/receipt)?");

    static Optional<PageAddress> of(HttpServletRequest request) {
        String info = request.getPathInfo();
        return of(request.getServletPath() + (info == null ? "" : info));
    }

    static Optional<PageAddress> of(String path) {
        Matcher parts = PATH.matcher(path);
        return parts.matches()
                ? Optional.of(new PageAddress(new Handle(parts.group(1)), parts.group(2) != null))
                : Optional.empty();
    }

    /** The one path of a request's page, on which every step stands. */
    static String path(Handle handle) {
        return PREFIX + handle.text();
    }
}
