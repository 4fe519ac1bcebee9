package org.kycvs.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kycvs.delivery.SmsSamples.NOON;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.kernel.MobileNumber;

class SmsMessageTest {

    @Test
    void itPrintsNeitherItsTextNorTheWholeNumber() {
        assertThat(SmsSamples.passcode(NOON).toString())
                .contains("******0001")
                .doesNotContain("482913")
                .doesNotContain("9000000001");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_001})
    void itHasSomethingToSayAndIsNoBook(int length) {
        assertThatThrownBy(() -> message("a".repeat(length))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> message("   ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(message("a".repeat(1_000)).text()).hasSize(1_000);
    }

    private static SmsMessage message(String text) {
        return new SmsMessage(new MobileNumber("+919000000001"), text, NOON);
    }
}
