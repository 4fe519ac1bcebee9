package org.kycvs.delivery.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kycvs.kernel.Settings;
import org.kycvs.kernel.Settings.SettingRefused;

class OutboundRulesTest {

    private static final String PRODUCTION = "https://kycvs.example.org";

    @Test
    void withoutSettingsOnlyTheOrdinaryPortAndPublicAddressesAreCalled() {
        OutboundRules rules = OutboundRules.read(new Settings(Map.of(Settings.PUBLIC_URL, PRODUCTION)));
        assertThat(rules.ports()).containsExactly(443);
        assertThat(rules.privateNames()).isEmpty();
    }

    @Test
    void aLocalStackMayCallItself() {
        OutboundRules rules = OutboundRules.read(new Settings(Map.of(
                Settings.PUBLIC_URL, "http://localhost:8080",
                OutboundRules.PRIVATE_NAMES, "LocalHost, demo.example",
                OutboundRules.PORTS, "443, 8443")));
        assertThat(rules.privateNames()).containsExactlyInAnyOrder("localhost", "demo.example");
        assertThat(rules.ports()).containsExactlyInAnyOrder(443, 8443);
    }

    @ParameterizedTest
    @CsvSource({
        OutboundRules.PRIVATE_NAMES + ", localhost",
        OutboundRules.PORTS + ", 0",
        OutboundRules.PORTS + ", 65536",
        OutboundRules.PORTS + ", https",
        OutboundRules.AUTHORITIES + ", /no/such/file.pem"
    })
    void whatAProductionMustNotHaveStopsItsStart(String setting, String value) {
        Settings settings = new Settings(Map.of(Settings.PUBLIC_URL, PRODUCTION, setting, value));
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> OutboundRules.read(settings))
                .withMessageContaining(setting);
    }
}
