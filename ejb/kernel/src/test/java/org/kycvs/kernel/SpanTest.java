package org.kycvs.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slots are those of the programme's calendar: India's hours begin at half past of UTC. */
class SpanTest {

    private static final Instant NOW = Instant.parse("2026-11-27T20:59:00Z");

    @ParameterizedTest
    @CsvSource({
        "DAY,   24, hour,  2026-11-26T21:30:00Z, 2026-11-27T20:30:00Z",
        "WEEK,   7, day,   2026-11-21T18:30:00Z, 2026-11-27T18:30:00Z",
        "MONTH, 30, day,   2026-10-29T18:30:00Z, 2026-11-27T18:30:00Z",
        "YEAR,  12, month, 2025-11-30T18:30:00Z, 2026-10-31T18:30:00Z"
    })
    void itsSlotsEndWithTheOneThatRuns(Span span, int slots, String field, Instant first, Instant last) {
        assertThat(span.slots(NOW))
                .hasSize(slots)
                .startsWith(first)
                .endsWith(last)
                .isSorted();
        assertThat(span.begin(NOW)).isEqualTo(first);
        assertThat(span.field()).isEqualTo(field);
    }
}
