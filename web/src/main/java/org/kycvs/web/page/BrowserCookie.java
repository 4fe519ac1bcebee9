package org.kycvs.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The browser's proof that it is the same browser: 256 random bits, kept until it is closed.
 *
 * <p>The {@code __Host-} prefix makes the browser itself refuse a cookie that another host or an open line has set (RFC 6265bis,
 * section 4.1.3).
 */
final class BrowserCookie {

    static final String NAME = "__Host-kycvs";

    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{43}");

    private BrowserCookie() {}

    /** What the browser shows, if it is of our form. */
    static Optional<String> in(HttpServletRequest request) {
        return in(request.getCookies());
    }

    static Optional<String> in(Cookie @Nullable [] cookies) {
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(value -> VALUE.matcher(value).matches())
                .findFirst();
    }

    static void set(HttpServletResponse response, String value) {
        response.addHeader("Set-Cookie", NAME + "=" + value + "; Path=/; Secure; HttpOnly; SameSite=Lax");
    }
}
