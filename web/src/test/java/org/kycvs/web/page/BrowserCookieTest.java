package org.kycvs.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BrowserCookieTest {

    @Test
    void aFreshOneHas256BitsAndIsNeverTheSame() {
        assertThat(Stream.generate(BrowserCookie::fresh).limit(100))
                .allMatch(value -> value.length() == 43)
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyOneOfOurFormIsKnownAgain() {
        String value = BrowserCookie.fresh();

        assertThat(BrowserCookie.in(cookies(BrowserCookie.NAME, value))).contains(value);
        assertThat(BrowserCookie.in(cookies("kycvs", value))).isEmpty();
        assertThat(BrowserCookie.in(cookies(BrowserCookie.NAME, value + "x"))).isEmpty();
        assertThat(BrowserCookie.in((Cookie[]) null)).isEmpty();
    }

    private static Cookie[] cookies(String name, String value) {
        return new Cookie[] {new Cookie(name, value)};
    }
}
