package org.kycvs.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a letter, and what would be something else in its clothes. */
class MailMessageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org\r\nBcc: b@example.org",
                "a@example.org\nBcc: b@example.org",
                "a@example.org, b@example.org",
                "Asha <a@example.org>",
                "a@example.org>",
                "a b@example.org",
                "a@exa mple.org",
                "@example.org",
                "a",
                ""
            })
    void oneAddressIsOneAddress(String to) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MailMessage(to, "Subject", "text", Instant.MAX));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "One\r\nBcc: b@example.org", "One\nTwo", "One\u0000", "One\u2028Two", "One\u0085Two"})
    void aSubjectIsOneLine(String subject) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailMessage("a@example.org", subject, "text", Instant.MAX));
    }

    @Test
    void nothingOfItPrints() {
        assertThat(new MailMessage("asha@example.org", "Subject", "a link", Instant.EPOCH).toString())
                .doesNotContain("asha", "Subject", "link");
    }
}
