package org.kycvs.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kycvs.delivery.SmsSamples.NOON;

import org.junit.jupiter.api.Test;
import org.kycvs.kernel.MobileNumber;

class SmsMessageTest {

    @Test
    void itPrintsNeitherItsTextNorTheWholeNumber() {
        assertThat(SmsSamples.passcode(NOON).toString())
                .contains("******0001")
                .doesNotContain("482913")
                .doesNotContain("9000000001");
    }

    @Test
    void itHasSomethingToSay() {
        assertThatThrownBy(() -> new SmsMessage(new MobileNumber("+919000000001"), " ", NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
