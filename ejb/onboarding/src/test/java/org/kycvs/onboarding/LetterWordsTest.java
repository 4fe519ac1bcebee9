package org.kycvs.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.kernel.Settings;
import org.kycvs.words.Language;
import org.kycvs.words.Languages;

/** Every letter in every language. */
class LetterWordsTest {

    private final LetterWords words = new LetterWords(new Settings(Map.of()));

    @Test
    void everyLanguageThatHasAFileIsWhole() {
        Languages languages = Languages.beside(LetterWords.class, new Settings(Map.of()));
        assertThat(languages.faults()).isEmpty();
        assertThat(languages.offered()).extracting(Language::code).containsAll(List.of("en", "hi", "bn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirm", "approved", "rejected", "suspended", "resumed", "closed", "credentials"})
    void aLetterNamesPersonOrganisationAndMatter(String letter) {
        for (String language : List.of("en", "hi", "bn")) {
            assertThat(words.of(language, letter, "Asha Rao", "Some 'Hotel' {0}", "matter-7"))
                    .contains("Asha Rao", "Some 'Hotel' {0}", "matter-7")
                    .doesNotContain("''");
        }
    }

    @ParameterizedTest
    @CsvSource({"en,March", "ta,March"})
    void aDateIsThatOfTheProgrammesZoneAndAnUnknownLanguageIsEnglish(String language, String month) {
        assertThat(words.of(language, "expiring", "Asha Rao", "Hotel", Instant.parse("2027-03-30T18:30:00Z")))
                .contains(month, "31", "2027");
    }
}
