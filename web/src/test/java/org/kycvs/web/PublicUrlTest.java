package org.kycvs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.kernel.Settings;

class PublicUrlTest {

    @Test
    void every_address_begins_with_it() {
        PublicUrl url = url("https://status.example.org");

        assertThat(url.resolve("/c/abc")).hasToString("https://status.example.org/c/abc");
        assertThat(url.problem(ProblemCode.SLOW_DOWN)).hasToString("https://status.example.org/problems/slow-down");
        assertThat(url.secure()).isTrue();
        assertThat(url("http://localhost:8080").secure()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://status.example.org/",
                "https://status.example.org/kycvs",
                "ftp://x.example",
                "http://status.example.org",
                "http://localhost.example.org",
                "https:",
                "a b"
            })
    void what_is_no_bare_address_stops_the_start(String wrong) {
        assertThatThrownBy(() -> url(wrong))
                .isInstanceOf(Settings.SettingRefused.class)
                .hasMessageContaining(PublicUrl.SETTING);
    }

    private static PublicUrl url(String value) {
        return new PublicUrl(new Settings(Map.of(PublicUrl.SETTING, value)));
    }
}
