package org.kycvs.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.kycvs.kernel.DrawingSecret;

class BrowserCookieTest {

    @Test
    void onlyOneOfOurFormIsKnownAgain() {
        String value = new DrawingSecret().draw();

        assertThat(BrowserCookie.in(cookies(BrowserCookie.NAME, value))).contains(value);
        assertThat(BrowserCookie.in(cookies("kycvs", value))).isEmpty();
        assertThat(BrowserCookie.in(cookies(BrowserCookie.NAME, value + "x"))).isEmpty();
        assertThat(BrowserCookie.in((Cookie[]) null)).isEmpty();
    }

    private static Cookie[] cookies(String name, String value) {
        return new Cookie[] {new Cookie(name, value)};
    }
}
