package org.kycvs.onboarding.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kycvs.kernel.Settings;

class RealmSettingsTest {

    @Test
    void theRealmIsWhereTokensComeFrom() {
        RealmSettings realm = read(Map.of());

        assertThat(realm.server()).isEqualTo("https://login.example.org/auth");
        assertThat(realm.realm()).isEqualTo("kycvs");
        assertThat(realm.staffPage()).isEqualTo("https://kycvs.example.org/invited");
    }

    @Test
    void theServerMayReachItByAnotherAddress() {
        assertThat(read(Map.of("KYCVS_ONBOARDING_KEYCLOAK_URL", "http://keycloak:8080"))
                        .server())
                .isEqualTo("http://keycloak:8080");
    }

    @Test
    void theSecretHasNoDefaultAndIsNotPrinted() {
        assertThat(read(Map.of()).toString()).doesNotContain("a secret");
        assertThatThrownBy(() -> read(Map.of("KYCVS_ONBOARDING_CLIENT_SECRET", "")))
                .hasMessageContaining("KYCVS_ONBOARDING_CLIENT_SECRET");
    }

    @Test
    void anIssuerThatIsNoRealmIsRefused() {
        assertThatThrownBy(() -> read(Map.of("KYCVS_IDENTITY_ISSUER", "https://login.example.org")))
                .hasMessageContaining("/realms/");
    }

    private static RealmSettings read(Map<String, String> different) {
        Map<String, String> all = new HashMap<>(Map.of(
                "KYCVS_PUBLIC_URL", "https://kycvs.example.org",
                "KYCVS_IDENTITY_ISSUER", "https://login.example.org/auth/realms/kycvs",
                "KYCVS_ONBOARDING_CLIENT_SECRET", "a secret"));
        all.putAll(different);
        return RealmSettings.read(new Settings(all));
    }
}
