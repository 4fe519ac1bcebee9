package org.kycvs.otp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kycvs.kernel.Settings;
import org.kycvs.kernel.Settings.SettingRefused;

class PasscodeRuleTest {

    private static final Instant SENT = Instant.parse("2026-11-23T12:00:00Z");

    private final PasscodeRule rule = PasscodeRule.of(new Settings(Map.of()));

    @ParameterizedTest(name = "after send {0} wait {1}")
    @CsvSource({"1, PT30S", "2, PT60S", "3, PT5M"})
    void theNextSendMustWaitLongerAndLonger(int sends, Duration wait) {
        assertThat(rule.sendWaits().from(SENT)[sends - 1])
                .isEqualTo(SENT.plus(wait).toString());
    }

    @ParameterizedTest(name = "after check {0} wait {1}")
    @CsvSource({"1, PT0S", "2, PT0S", "3, PT30S", "4, PT60S"})
    void theFourthAndTheFifthCheckMustWait(int checks, Duration wait) {
        assertThat(rule.checkWaits().from(SENT)[checks - 1])
                .isEqualTo(SENT.plus(wait).toString());
        assertThat(rule.checks()).isEqualTo(5);
    }

    @ParameterizedTest(name = "a request that ends in {0} has a code that ends in {1}")
    @CsvSource({"PT15M, PT3M", "PT3M, PT3M", "PT2M59S, PT2M59S", "PT1S, PT1S"})
    void noCodeOutlivesThreeMinutesOrItsRequest(Duration request, Duration code) {
        assertThat(rule.expiry(SENT, SENT.plus(request))).isEqualTo(SENT.plus(code));
    }

    @ParameterizedTest(name = "after {0}: {1}")
    @CsvSource({"PT0S, true", "PT9M59.999S, true", "PT10M, false", "PT1H, false"})
    void aProofLivesTenMinutes(Duration age, boolean lives) {
        assertThat(rule.proofLives(SENT, SENT.plus(age))).isEqualTo(lives);
    }

    @Test
    void whatWasNeverProvenDoesNotLive() {
        assertThat(rule.proofLives(null, SENT)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "KYCVS_OTP_LIFE, PT0S",
        "KYCVS_OTP_LIFE, -PT1S",
        "KYCVS_OTP_LIFE, PT10M1S",
        "KYCVS_OTP_LIFE, 3m",
        "KYCVS_OTP_PROOF_LIFE, PT11M",
        "KYCVS_OTP_CHECK_WAITS, 30",
        "KYCVS_OTP_CHECK_WAITS, 'PT0S,,PT30S'",
        "KYCVS_OTP_SEND_WAITS, -PT1S"
    })
    void aSettingThatMakesNoSenseStopsTheStart(String name, String value) {
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> PasscodeRule.of(new Settings(Map.of(name, value))))
                .withMessageContaining(name);
    }
}
