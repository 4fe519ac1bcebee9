package org.kycvs.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class NoticesTest {

    private final Notices notices = new Notices();

    private Notice rendered(String organisation) {
        return notices.shareOnce(
                ConsentSamples.railway(organisation), ConsentSamples.RAIL, "covid-19", Duration.ofHours(24));
    }

    @Test
    void theNoticeNamesWhoAndWhyAndForHowLong() {
        assertThat(rendered("Example Railway Limited").text())
                .contains("Example Railway Limited asks")
                .contains("To let you travel by train.")
                .contains("24 hours")
                .doesNotContain("{");
    }

    /** The name may be the person's own words, and the answer carries the instant at which the registry was read. */
    @Test
    void theNoticeClaimsNothingThatTheAnswerBelies() {
        assertThat(rendered("Example Railway Limited").text())
                .contains("the name that was asked about", "when that was looked up", "no dates of doses")
                .doesNotContain("it asked about", "no date,");
    }

    @Test
    void anOrganisationCannotWriteIntoTheTemplate() {
        assertThat(rendered("{purpose}").text()).contains("{purpose} asks");
    }

    @Test
    void anyOtherWordIsAnotherDigest() {
        assertThat(rendered("A").sha256()).isNotEqualTo(rendered("B").sha256()).hasSize(64);
        assertThat(new Notice("n", 1, "en", "abc").sha256())
                .as("the vector of FIPS 180-4 for abc")
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
