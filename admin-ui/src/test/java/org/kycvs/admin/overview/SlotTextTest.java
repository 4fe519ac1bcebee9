package org.kycvs.admin.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kycvs.kernel.Span;

/** A slot is called by India's calendar, in the reader's words. */
class SlotTextTest {

    @ParameterizedTest
    @CsvSource({
        "DAY,   en-IN, '28 Nov, 01:00'",
        "WEEK,  en-IN, 28 Nov",
        "YEAR,  en-IN, Nov 2026",
        "YEAR,  hi-IN, नव॰ 2026",
        "MONTH, bn-IN, 28 নভেম্বর"
    })
    void isCalledAsItsReaderCallsIt(Span span, String tag, String text) {
        assertThat(SlotText.of(span, Instant.parse("2026-11-27T19:30:00Z"), Locale.forLanguageTag(tag)))
                .isEqualTo(text);
    }
}
