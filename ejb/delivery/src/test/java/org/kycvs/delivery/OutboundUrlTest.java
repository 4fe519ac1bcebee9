package org.kycvs.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.kernel.InvalidValue;

class OutboundUrlTest {

    @Test
    void anHttpsAddressIsTaken() {
        OutboundUrl url = new OutboundUrl("https://Keys.Example.org/a?b=c");
        assertThat(url.host()).isEqualTo("keys.example.org");
        assertThat(url.port()).isEqualTo(443);
        assertThat(new OutboundUrl("https://[2001:db8::1]:8443").port()).isEqualTo(8443);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://",
                "https:keys.example.org",
                "http://keys.example.org",
                "file:///etc/passwd",
                "//keys.example.org",
                "https://user@keys.example.org",
                "https://user:word@keys.example.org",
                "https://keys.example.org#top",
                "https://keys.example.org:0/",
                "https://keys.example.org:65536/",
                "https://kéys.example.org",
                "https://keys.example.org/é",
                "https://keys example.org",
                "https://keys.example.org/\r\nHost: other",
                "https://keys_of_us.example.org",
                " https://keys.example.org"
            })
    void anotherIsNot(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new OutboundUrl(text));
    }

    @Test
    void neitherIsALongOne() {
        String longest = "https://keys.example.org/" + "a".repeat(2048 - 25);
        assertThat(new OutboundUrl(longest).text()).hasSize(2048);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new OutboundUrl(longest + "a"));
    }
}
