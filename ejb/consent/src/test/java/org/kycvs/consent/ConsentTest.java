package org.kycvs.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kycvs.consent.ConsentSamples.DECIDED;
import static org.kycvs.consent.ConsentSamples.denied;
import static org.kycvs.consent.ConsentSamples.granted;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:01:59.999Z, false",
        "2026-11-23T10:02:00Z,     true",
        "2026-11-24T10:01:59.999Z, true",
        "2026-11-24T10:02:00Z,     false"
    })
    void aGrantIsLiveFromTheDecisionUntilItsEnd(Instant at, boolean live) {
        assertThat(granted().isLive(at)).isEqualTo(live);
    }

    @Test
    void aRefusalIsNeverLive() {
        assertThat(denied().isLive(DECIDED)).isFalse();
        assertThatThrownBy(() -> denied().use(DECIDED)).hasMessage("consent-not-active");
    }

    @Test
    void oneTimeMeansOneUse() {
        Consent consent = granted();

        LiveConsent live = consent.use(DECIDED);

        assertThat(live.id()).isEqualTo(consent.id());
        assertThat(live.request()).isEqualTo(consent.request());
        assertThat(consent.isLive(DECIDED)).isFalse();
        assertThatThrownBy(() -> consent.use(DECIDED)).hasMessage("consent-not-active");
    }

    @Test
    void theReceiptSaysWhatTheRecordSays() {
        var claims = ReceiptClaims.of(granted(), "https://kycvs.example");

        assertThat(claims)
                .containsEntry("iss", "https://kycvs.example")
                .containsEntry("decision", "granted")
                .containsEntry("decided_at", "2026-11-23T10:02:00Z")
                .containsEntry("type", "one_time")
                .containsEntry("max_uses", 1)
                .containsEntry("valid_until", "2026-11-24T10:02:00Z")
                .containsEntry("acting_for", "other")
                .containsEntry("status_seen", true)
                .containsKeys(
                        "jti", "iat", "request_id", "organisation", "subject", "purpose", "data", "notice", "channel");
    }
}
