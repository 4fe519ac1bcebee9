package org.kycvs.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kycvs.delivery.SmsSamples.NOON;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of a row's life. */
class WaitingSmsTest {

    @ParameterizedTest
    @CsvSource({"-1,false", "0,true", "1,true"})
    void aMessageIsWorthlessFromItsNotAfterOn(long seconds, boolean worthless) {
        assertThat(waiting(1, NOON).isWorthless(NOON.plusSeconds(seconds))).isEqualTo(worthless);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,4", "4,8", "5,16", "6,16", "100,16"})
    void theWaitGrowsWithEachAttempt(int attempt, long seconds) {
        assertThat(waiting(attempt, Instant.MAX).nextTry(NOON, 0)).isEqualTo(NOON.plusSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"1,0.5,1250", "1,1,1500", "3,0.5,5000", "100,1,24000"})
    void chanceMakesAWaitUpToHalfAsMuchLonger(int attempt, double chance, long millis) {
        assertThat(waiting(attempt, Instant.MAX).nextTry(NOON, chance)).isEqualTo(NOON.plusMillis(millis));
    }

    @Test
    void theLastWaitEndsWithTheMessagesWorthSoThatItIsBlankedInTime() {
        assertThat(waiting(5, NOON.plusSeconds(3)).nextTry(NOON, 0.9)).isEqualTo(NOON.plusSeconds(3));
    }

    @ParameterizedTest
    @CsvSource({"0,true", "15,true", "16,false", "40,false"})
    void aHandOffStartsOnlyWhileItCanEndWithinTheClaim(long seconds, boolean mayStart) {
        assertThat(waiting(1, Instant.MAX).mayStart(NOON.plusSeconds(seconds))).isEqualTo(mayStart);
    }

    private static WaitingSms waiting(int attempt, Instant notAfter) {
        return new WaitingSms(new UUID(0, 1), new byte[0], notAfter, attempt, NOON.plusSeconds(30));
    }
}
