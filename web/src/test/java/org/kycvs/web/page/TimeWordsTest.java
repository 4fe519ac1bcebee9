package org.kycvs.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is noon in India. */
class TimeWordsTest {

    private final TimeWords times = new Browser().times;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT0S       | 12:00 pm (in 10 seconds)
            PT9.5S     | 12:00 pm (in 10 seconds)
            PT30S      | 12:00 pm (in 30 seconds)
            PT30.001S  | 12:00 pm (in 40 seconds)
            PT1M       | 12:01 pm (in 1 minute)
            PT1M1S     | 12:01 pm (in 2 minutes)
            PT3M       | 12:03 pm (in 3 minutes)
            PT60M      | 1:00 pm (in 60 minutes)
            PT61M      | 23 November 2026 at 1:01 pm (Indian time)
            PT13H      | 24 November 2026 at 1:00 am (Indian time)
            """)
    void aTimeAheadIsSaidByTheClockAndByHowLongItTakesRoundedUp(Duration ahead, String words) {
        assertThat(times.ahead(PageSamples.NOON.plus(ahead))).isEqualTo(words);
    }

    @Test
    void aDayIsADayOfIndia() {
        assertThat(times.date(Instant.parse("2026-11-23T18:30:00Z"))).isEqualTo("24 November 2026");
    }

    @Test
    void afterAVerbItSaysAtOrOn() {
        assertThat(times.when(PageSamples.NOON.plusSeconds(120))).isEqualTo("at 12:02 pm (in 2 minutes)");
        assertThat(times.when(PageSamples.NOON.plusSeconds(86_400)))
                .isEqualTo("on 24 November 2026 at 12:00 pm (Indian time)");
    }
}
