package org.kycvs.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.kernel.Settings;

class LanguagesTest {

    private final Languages languages = offering("en, hi, bn");

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # chosen, asked, accepted,                     spoken
            -,        -,     -,                            en
            hi,       bn,    'en',                         hi
            -,        bn,    'hi',                         bn
            -,        bn-IN, 'hi',                         bn
            -,        -,     'hi-IN,hi;q=0.9,en;q=0.8',    hi
            -,        -,     'en-IN,hi;q=0.9',             en
            -,        -,     'fr,bn;q=0.5,hi;q=0.7',       hi
            -,        -,     'hi;q=0,bn;q=0.1',            bn
            -,        -,     '*',                          en
            -,        -,     'hi;q=many',                  en
            -,        -,     '',                           en
            -,        fr,    'hi',                         hi
            -,        ta,    'hi',                         hi
            ta,       bn,    'hi',                         bn
            xx,       -,     '-',                          en
            -,        'h i', -,                            en
            -,        hi-Latn, -,                          en
            -,        hi-Deva, -,                          hi
            """)
    void theOwnChoiceBeatsTheRequestAndThatBeatsTheBrowser(
            String chosen, String asked, String accepted, String spoken) {
        assertThat(languages.choose(new LanguageWish(chosen, accepted), asked).code())
                .isEqualTo(spoken);
    }

    @Test
    void aHeaderThatIsTooLongToBeOneIsNotRead() {
        String long_ = "hi,".repeat(100) + "hi";

        assertThat(languages.choose(new LanguageWish(null, long_), null).code()).isEqualTo("en");
    }

    @Test
    void theOperatorSaysWhichLanguagesAreOn() {
        assertThat(offering("hi").offered()).extracting(Language::code).containsExactly("en", "hi");
        assertThat(offering("reviewed").offered()).allMatch(Language::reviewed);
        assertThat(new Languages(new Settings(Map.of())).offered())
                .extracting(Language::code)
                .startsWith("en")
                .contains("hi", "bn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "hi,,bn", "hi bn", "ALL"})
    void aSettingThatNamesNoLanguageStopsTheStart(String setting) {
        assertThatThrownBy(() -> offering(setting))
                .isInstanceOf(Settings.SettingRefused.class)
                .hasMessageContaining("KYCVS_WORDS_LANGUAGES");
    }

    @ParameterizedTest
    @CsvSource({"en,ltr", "hi,ltr", "bn,ltr"})
    void aLanguageKnowsItsDirection(String code, String direction) {
        assertThat(languages.find(code).orElseThrow().direction()).isEqualTo(direction);
    }

    static Languages offering(String codes) {
        return new Languages(new Settings(Map.of("KYCVS_WORDS_LANGUAGES", codes)));
    }
}
