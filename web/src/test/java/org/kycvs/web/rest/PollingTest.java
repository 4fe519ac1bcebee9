package org.kycvs.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kycvs.kernel.MovableClock;
import org.kycvs.kernel.RequestId;

/** An organisation waits for a person. */
class PollingTest {

    private final RequestId request = new RequestId(new UUID(0, 1));
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-27T10:00:00Z"));
    private final Polling polling = new Polling();

    @BeforeEach
    void putTogether() {
        polling.clock = clock;
    }

    @Test
    void whoeverWaitsAsToldIsNeverRefused() {
        for (int read = 0; read < 1_000; read++) {
            polling.count(request);
            clock.forward(Duration.ofSeconds(2));
        }
    }

    @Test
    void someReadsInARowAreFreeAndThenEachIsWorthItsWait() {
        for (int read = 0; read < 30; read++) {
            polling.count(request);
        }
        for (int again = 0; again < 5; again++) {
            assertThatExceptionOfType(CallRefused.class)
                    .isThrownBy(() -> polling.count(request))
                    .satisfies(no -> assertThat(no.code()).isEqualTo("slow-down"));
        }

        clock.forward(Duration.ofSeconds(2));
        assertThatCode(() -> polling.count(request))
                .as("no refusal costs anything")
                .doesNotThrowAnyException();
    }

    @Test
    void anotherRequestIsAnotherMatter() {
        for (int read = 0; read < 30; read++) {
            polling.count(request);
        }
        assertThatCode(() -> polling.count(new RequestId(new UUID(0, 2)))).doesNotThrowAnyException();
    }
}
