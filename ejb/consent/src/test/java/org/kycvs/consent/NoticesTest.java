package org.kycvs.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kycvs.kernel.Settings;
import org.kycvs.words.Language;
import org.kycvs.words.Languages;
import org.kycvs.words.Words;

class NoticesTest {

    private static final Languages LANGUAGES = new Languages(new Settings(Map.of()));
    private static final Words WORDS = new Words(LANGUAGES);

    private final Notices notices = new Notices(WORDS);

    static Iterable<Language> languages() {
        return LANGUAGES.offered();
    }

    private Notice rendered(String organisation) {
        return rendered(LANGUAGES.original(), organisation);
    }

    private Notice rendered(Language language, String organisation) {
        return notices.shareOnce(
                language, ConsentSamples.railway(organisation), ConsentSamples.RAIL, "covid-19", Duration.ofHours(24));
    }

    @Test
    void theNoticeNamesWhoAndWhyAndForHowLong() {
        assertThat(rendered("Example Railway Limited").text())
                .contains("Example Railway Limited asks")
                .contains("COVID-19")
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

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageSaysWhoAndWhyAndNamesItself(Language language) {
        Notice notice = rendered(language, "Example Railway Limited");

        assertThat(notice.language()).isEqualTo(language.code());
        assertThat(notice.text())
                .contains("Example Railway Limited", "To let you travel by train.", "COVID-19")
                .contains("\n\n");
    }

    @Test
    void anOrganisationCannotWriteIntoTheTemplate() {
        assertThat(rendered("{1}").text()).contains("{1} asks");
    }

    @Test
    void anyOtherWordIsAnotherDigest() {
        assertThat(rendered("A").sha256()).isNotEqualTo(rendered("B").sha256()).hasSize(64);
        assertThat(new Notice("n", 1, "en", "abc").sha256())
                .as("the vector of FIPS 180-4 for abc")
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
