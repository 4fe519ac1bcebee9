package org.kycvs.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    /** Noon in India. */
    private static final Instant NOON = Instant.parse("2026-11-23T06:30:00Z");

    private final Languages languages = LanguagesTest.offering("en,hi,bn");
    private final Words words = new Words(languages);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 12:00 pm      | 23 November 2026
            hi | दोपहर 12:00    | 23 नवंबर 2026
            bn | দুপুর ১২:০০     | ২৩ নভেম্বর ২০২৬
            """)
    void timesAreIndiasAndWrittenAsReadersWriteThem(String code, String time, String date) {
        assertThat(said(code, "time.of-day", NOON)).isEqualTo(time);
        assertThat(said(code, "time.date", NOON)).isEqualTo(date);
    }

    @Test
    void pluralsFollowTheLanguage() {
        assertThat(said("en", "time.minutes-from-now", 1)).isEqualTo("in 1 minute");
        assertThat(said("en", "time.minutes-from-now", 3)).isEqualTo("in 3 minutes");
        assertThat(said("bn", "time.minutes-from-now", 3)).contains("৩");
    }

    @Test
    void whatIsFilledInIsNeverReadAsAPattern() {
        assertThat(said("en", "ask.heading", "A {0} '{1}' # Ltd.")).startsWith("A {0} '{1}' # Ltd. wants");
    }

    @Test
    void aNameInAScriptThatRunsTheOtherWayDoesNotTurnTheSentence() {
        assertThat(said("en", "ask.heading", "ریلوے")).startsWith("\u2067ریلوے\u2069 wants");
        assertThat(said("en", "ask.heading", "Railway")).startsWith("Railway wants");
        assertThat(words.plain(languages.original(), "ask.heading", "ریلوے")).startsWith("ریلوے wants");
    }

    /** "At 11:46 (in 3 minutes)" is put together of three texts: read from the right, it must not begin with the minutes. */
    @Test
    void whatIsFilledInTwiceRunsAsItsLettersDo() {
        Words urdu = new Words(LanguagesTest.offering("ur"));
        Language language = LanguagesTest.offering("ur").find("ur").orElseThrow();

        String ahead = urdu.of(language, "time.ahead", "رات ۱۱:۴۶", "۳ منٹ میں");

        assertThat(urdu.of(language, "code.valid", ahead)).contains("\u2067" + ahead + "\u2069");
        assertThat(urdu.of(language, "code.heading", "••••••0006")).contains("\u2066••••••0006\u2069");
    }

    private String said(String code, String key, Object... arguments) {
        return words.of(languages.find(code).orElseThrow(), key, arguments);
    }
}
