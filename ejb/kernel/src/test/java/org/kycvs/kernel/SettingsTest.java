package org.kycvs.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.kernel.Settings.SettingRefused;

class SettingsTest {

    private static final String NAME = "KYCVS_TEST_SETTING";

    @Test
    void areReadInTheirTypes() {
        assertThat(set("text ").text(NAME)).isEqualTo("text");
        assertThat(set("PT3M").duration(NAME, Duration.ZERO)).isEqualTo(Duration.ofMinutes(3));
        assertThat(set("7").integer(NAME, 1, 1, 9)).isEqualTo(7);
        assertThat(set("https://kycvs.example").uri(NAME)).isEqualTo(URI.create("https://kycvs.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void thatAreEmptyAreNotSet(String nothing) {
        Settings settings = set(nothing);

        assertThat(settings.find(NAME)).isEmpty();
        assertThat(settings.text(NAME, "otherwise")).isEqualTo("otherwise");
        assertThat(settings.duration(NAME, Duration.ofMinutes(3))).isEqualTo(Duration.ofMinutes(3));
        assertThat(settings.integer(NAME, 5, 1, 9)).isEqualTo(5);
        assertMissing(() -> settings.text(NAME));
        assertMissing(() -> settings.uri(NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 minutes", "180", "P", "-"})
    void thatAreNoDurationAreNamed(String value) {
        assertRefused(() -> set(value).duration(NAME, Duration.ZERO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10", "-1", "1.5", "many", "99999999999"})
    void thatAreNoSuitableNumberAreNamed(String value) {
        assertRefused(() -> set(value).integer(NAME, 5, 1, 9));
    }

    @Test
    void thatAreNoAddressAreNamed() {
        assertRefused(() -> set("not an address").uri(NAME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080",
                "https://LOCALHOST",
                "http://127.0.0.1",
                "http://127.9.9.9:1",
                "http://[::1]:8080"
            })
    void whatOnlyALocalStackMayHaveIsTakenOnThisMachine(String url) {
        new Settings(Map.of(Settings.PUBLIC_URL, url)).onlyOnThisMachine(NAME, "is the local stack's");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://status.example",
                "http://localhost.example",
                "http://127.0.0.1.example",
                "http://10.0.0.1",
                "urn:a"
            })
    void whatOnlyALocalStackMayHaveIsRefusedElsewhere(String url) {
        Settings settings = new Settings(Map.of(Settings.PUBLIC_URL, url));
        assertRefused(() -> settings.onlyOnThisMachine(NAME, "is the local stack's"));
    }

    private static Settings set(String value) {
        return new Settings(Map.of(NAME, value));
    }

    private static void assertMissing(Runnable reading) {
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(reading::run)
                .withMessageContaining("Setting " + NAME + " is not set");
    }

    private static void assertRefused(Runnable reading) {
        assertThatExceptionOfType(SettingRefused.class).isThrownBy(reading::run).withMessageContaining(NAME);
    }
}
