package org.kycvs.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://railway.example",
                "https://railway.example/back?from=kycvs",
                "https://railway.example:8443/back",
                "http://localhost:8091/return",
                "http://127.0.0.1/return",
                "http://[::1]:8091/return"
            })
    void peopleMayBeLedBackTo(String url) {
        assertThat(ReturnUrl.isAcceptable(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/return",
                "railway.example/back",
                "//railway.example/back",
                "http://railway.example/back",
                "http://localhost.railway.example/back",
                "https:///back",
                "https:railway.example",
                "https://railway.example/back#top",
                "https://railway.example/back#",
                "https://railway.example@elsewhere.example/",
                "https://railway.example/a b",
                "javascript:alert(1)",
                "ftp://localhost/return"
            })
    void peopleMayNotBeLedTo(String url) {
        assertThat(ReturnUrl.isAcceptable(url)).isFalse();
    }

    @Test
    void anEndlessUrlIsRefused() {
        assertThat(ReturnUrl.isAcceptable("https://railway.example/" + "a".repeat(2000)))
                .isFalse();
    }
}
