package org.kycvs.delivery.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsmpp.bean.TypeOfNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.kernel.Settings;
import org.kycvs.kernel.Settings.SettingRefused;

/** What an operator may set, and what stops the start. */
class SmppSettingsTest {

    @Test
    void withoutAPasswordThereIsNoStart() {
        assertThatThrownBy(() -> SmsCentre.read(settings(Map.of())))
                .isInstanceOf(SettingRefused.class)
                .hasMessageContaining("KYCVS_DELIVERY_SMPP_PASSWORD");
    }

    @Test
    void onlyThePasswordHasNoDefault() {
        List<SmsCentre> centres = SmsCentre.read(settings(Map.of("KYCVS_DELIVERY_SMPP_PASSWORD", "secret")));
        assertThat(centres).containsExactly(new SmsCentre("localhost", 2775, "kycvs", "secret", ReceiptIds.SAME));
        assertThat(centres.get(0)).hasToString("kycvs@localhost:2775");
    }

    @Test
    void aSecondCentreIsThereWithItsHostAndThenNeedsItsPassword() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "KYCVS_DELIVERY_SMPP_PASSWORD", "secret",
                "KYCVS_DELIVERY_SMPP_SECOND_HOST", "other",
                "KYCVS_DELIVERY_SMPP_SECOND_PORT", "2776",
                "KYCVS_DELIVERY_SMPP_SECOND_SYSTEM_ID", "we",
                "KYCVS_DELIVERY_SMPP_SECOND_RECEIPT_IDS", "decimal"));
        assertThatThrownBy(() -> SmsCentre.read(settings(environment)))
                .hasMessageContaining("KYCVS_DELIVERY_SMPP_SECOND_PASSWORD");
        environment.put("KYCVS_DELIVERY_SMPP_SECOND_PASSWORD", "hidden");
        assertThat(SmsCentre.read(settings(environment)))
                .last()
                .isEqualTo(new SmsCentre("other", 2776, "we", "hidden", ReceiptIds.DECIMAL));
    }

    @Test
    void aFormOfIdsThatThereIsNotIsRefused() {
        assertThatThrownBy(() -> SmsCentre.read(settings(
                        Map.of("KYCVS_DELIVERY_SMPP_PASSWORD", "secret", "KYCVS_DELIVERY_SMPP_RECEIPT_IDS", "octal"))))
                .isInstanceOf(SettingRefused.class)
                .hasMessageContaining("KYCVS_DELIVERY_SMPP_RECEIPT_IDS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nine-long", "bl ank", "naïve"})
    void aPasswordThatTheProtocolCannotCarryIsNamedNotQuoted(String password) {
        assertThatThrownBy(() -> SmsCentre.read(settings(Map.of("KYCVS_DELIVERY_SMPP_PASSWORD", password))))
                .isInstanceOf(SettingRefused.class)
                .hasMessageContaining("KYCVS_DELIVERY_SMPP_PASSWORD")
                .hasMessageNotContaining(password);
    }

    @ParameterizedTest
    @CsvSource({
        "KYCVS,ALPHANUMERIC,KYCVS",
        "AX-KYCVS,ALPHANUMERIC,AX-KYCVS",
        "56161,NETWORK_SPECIFIC,56161",
        "+919000000001,INTERNATIONAL,919000000001"
    })
    void aSenderIsANameAShortCodeOrANumber(String text, TypeOfNumber type, String address) {
        assertThat(Sender.of(text)).extracting(Sender::type, Sender::address).containsExactly(type, address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TWELVELETTER", "two words", "", "হ"})
    void aSenderThatNoPhoneShowsIsRefused(String text) {
        assertThatThrownBy(() -> Sender.of(text)).hasMessageContaining("KYCVS_DELIVERY_SENDER");
    }

    @ParameterizedTest
    @CsvSource({
        "PT3M,000000000300000R",
        "PT0.2S,000000000001000R",
        "PT-5S,000000000001000R",
        "PT25H1M2.9S,000001010102000R",
        "P30D,000030000000000R"
    })
    void theCentreMayTryAsLongAsTheMessageIsWorthIt(Duration worth, String period) {
        assertThat(ValidityPeriod.of(worth)).isEqualTo(period);
    }

    @Test
    void beyondAMonthTheCentreDecides() {
        assertThat(ValidityPeriod.of(Duration.ofDays(31))).isNull();
    }

    private static Settings settings(Map<String, String> environment) {
        return new Settings(environment);
    }
}
