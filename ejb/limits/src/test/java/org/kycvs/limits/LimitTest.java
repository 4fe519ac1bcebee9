package org.kycvs.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kycvs.limits.Limit.Step;

class LimitTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant WINDOW_ENDS = NOON.plus(Duration.ofHours(7));
    private static final Duration DAY = Duration.ofHours(24);

    private final Limit plain = Limit.of("plain", 3, DAY);
    private final Limit stepped =
            new Limit("stepped", DAY, 1, List.of(new Step(3, Duration.ofMinutes(30)), new Step(5, DAY)));

    @ParameterizedTest(name = "the {0}. begins a pause of {1}")
    @CsvSource({"1,", "2,", "3, PT30M", "4,", "5, PT24H", "6, PT24H", "99, PT24H"})
    void aStepPausesOnceAndTheLastStepEachTime(int count, Duration pause) {
        assertThat(stepped.pauseAt(count, 0, NOON, WINDOW_ENDS).map(until -> Duration.between(NOON, until)))
                .isEqualTo(java.util.Optional.ofNullable(pause));
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "4, true"})
    void withoutADurationThePauseLastsUntilTheWindowEnds(int count, boolean pauses) {
        assertThat(plain.pauseAt(count, 0, NOON, WINDOW_ENDS).filter(WINDOW_ENDS::equals))
                .isEqualTo(pauses ? java.util.Optional.of(WINDOW_ENDS) : java.util.Optional.empty());
    }

    @ParameterizedTest(name = "slot {0} has {1}")
    @CsvSource({"0, 3", "1, 3", "2, 2", "3, 2"})
    void theSharesOfAllSlotsAreTheWhole(int slot, int share) {
        Limit shared = Limit.shared("shared", 10, DAY, 4);

        assertThat(shared.pauseAt(share - 1, slot, NOON, WINDOW_ENDS)).isEmpty();
        assertThat(shared.pauseAt(share, slot, NOON, WINDOW_ENDS)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"0, 1, PT1H", "3, 4, PT1H", "3, 0, PT1H", "3, 1, PT0S", "3, 1, PT-1S"})
    void aLimitThatAllowsNothingIsAMistake(int most, int slots, Duration window) {
        assertThatIllegalArgumentException().isThrownBy(() -> Limit.shared("wrong", most, window, slots));
    }

    @Test
    void stepsThatDoNotAscendAreAMistake() {
        List<Step> descending = List.of(new Step(5, DAY), new Step(5, DAY));

        assertThatIllegalArgumentException().isThrownBy(() -> new Limit("wrong", DAY, 1, descending));
    }

    @ParameterizedTest(name = "a wait of {0} is told as {1}")
    @CsvSource({
        "PT-1S, PT30M",
        "PT0S, PT30M",
        "PT1S, PT30M",
        "PT30M, PT30M",
        "PT30M0.001S, PT1H",
        "PT1H, PT1H",
        "PT23H59M, PT24H"
    })
    void aWaitThatOthersShareIsToldInHalfHours(Duration wait, Duration told) {
        LimitReached no = new LimitReached(CountersAway.Reason.UNAVAILABLE, NOON.plus(wait));

        assertThat(no.toldRetryAt(NOON)).isEqualTo(NOON.plus(told));
    }
}
