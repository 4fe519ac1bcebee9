package org.kycvs.delivery.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kycvs.kernel.MovableClock;

class BackOffTest {

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T12:00:00Z"));
    private final BackOff backOff = new BackOff(clock);

    @ParameterizedTest
    @CsvSource({"1,500", "2,1000", "3,2000", "4,4000", "5,8000", "6,8000", "50,8000"})
    void eachFailureMakesThePauseLonger(int failures, long millis) {
        for (int failure = 1; failure < failures; failure++) {
            backOff.failed();
            clock.forward(Duration.ofSeconds(8));
        }
        backOff.failed();
        clock.forward(Duration.ofMillis(millis - 1));
        assertThat(backOff.isOver()).isFalse();
        clock.forward(Duration.ofMillis(1));
        assertThat(backOff.isOver()).isTrue();
    }

    @Test
    void aSuccessForgetsWhatWas() {
        backOff.failed();
        clock.forward(Duration.ofSeconds(8));
        backOff.failed();
        clock.forward(Duration.ofSeconds(8));
        backOff.succeeded();
        backOff.failed();
        clock.forward(Duration.ofMillis(500));
        assertThat(backOff.isOver()).isTrue();
    }

    @Test
    void severalThatFailTogetherAreOneFailure() {
        for (int lane = 0; lane < 8; lane++) {
            backOff.failed();
        }
        clock.forward(Duration.ofMillis(500));
        assertThat(backOff.isOver()).isTrue();
    }

    @Test
    void aSuccessThatWasBegunEarlierEndsNoPause() {
        backOff.failed();
        backOff.succeeded();
        assertThat(backOff.isOver()).isFalse();
    }

    @Test
    void aClockThatIsSetBackMakesNoPauseLonger() {
        clock.forward(Duration.ofHours(2));
        backOff.failed();
        clock.forward(Duration.ofHours(-1));
        assertThat(backOff.isOver()).isTrue();
    }
}
