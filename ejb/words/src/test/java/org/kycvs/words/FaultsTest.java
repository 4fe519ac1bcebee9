package org.kycvs.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that is not whole is noticed, and told as one can mend it. */
class FaultsTest {

    private static final Language ENGLISH = new Language("en", "en-IN", "English", true);
    private static final Language HINDI = new Language("hi", "hi-IN", "हिन्दी", false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Allow {0}                        | {0} को अनुमति               |
            Allow {0}                        | अनुमति                      | must fill in [0], not []
            Allow {0}                        | {0} {1}                     | must fill in [0], not [0, 1]
            Allow {0}                        | {0                          | cannot be read
            Allow {0}                        | '{0}'                       | must fill in [0], not []
            Allow {0}                        | {0,date,::yMd}              | must fill in {0}, not {0,date}
            {0,plural,one{# x}other{# x}}    | {0} x                       |
            {0,plural,one{# x}other{# x}}    | {0,plural,other{# x}}       |
            {0,plural,one{# x}other{# x}}    | {0,plural,few{#}other{#}}   | has the plural few
            {0,plural,one{# x}other{# x}}    | {0,plural,one{#}}           | cannot be read
            {0,date,::dMMMMy}                | {0,date,dd.MM.y}            |
            {0,date,::dMMMMy}                | {0}                         | must fill in {0,date}, not {0,}
            """)
    void aTextFillsInWhatTheOriginalFillsIn(String original, String translated, String fault) {
        var faults = Faults.of(bundle(HINDI, Map.of("key", translated)), bundle(ENGLISH, Map.of("key", original)));

        if (fault == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).first().asString().contains("key " + fault);
        }
    }

    @Test
    void aTextTooFewOrTooManyIsNamed() {
        Bundle original = bundle(ENGLISH, Map.of("here", "x", "lost", "x", "blank", "x"));
        Bundle translated = bundle(HINDI, Map.of("here", "क", "new", "क", "blank", " "));

        assertThat(Faults.of(translated, original))
                .containsExactly("blank is missing", "lost is missing", "new is not in en.properties");
    }

    @Test
    void whatIsLeftInEnglishOrGarbledIsNamed() {
        Bundle translated = bundle(HINDI, Map.of("a", "SMS में कोड {0}", "b", "Send कोड", "c", "à¤•", "d", "পাঠান"));

        assertThat(new Leftovers(translated).found()).containsExactly("b: Send", "c: à", "d: পাঠান");
    }

    private static Bundle bundle(Language language, Map<String, String> patterns) {
        return new Bundle(language, patterns);
    }
}
