package org.kycvs.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kycvs.delivery.SmsSamples.NOON;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of a row's life. */
class WaitingMessageTest {

    @ParameterizedTest
    @CsvSource({"-1,false", "0,true", "1,true"})
    void aMessageIsWorthlessFromItsNotAfterOn(long seconds, boolean worthless) {
        assertThat(waiting(1, NOON).isWorthless(NOON.plusSeconds(seconds))).isEqualTo(worthless);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,4", "4,8", "5,16", "6,16", "100,16"})
    void theWaitGrowsWithEachAttempt(int attempt, long seconds) {
        assertThat(waiting(attempt, Instant.MAX).nextTry(NOON)).isEqualTo(NOON.plusSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"1,1000", "2,2000", "3,4000", "100,16000"})
    void rowsThatFailTogetherComeBackApartUpToHalfAWaitLater(int attempt, long millis) {
        List<Instant> tries = Stream.generate(UUID::randomUUID)
                .limit(1_000)
                .map(id -> waiting(id, attempt, Instant.MAX).nextTry(NOON))
                .toList();
        assertThat(tries)
                .allMatch(next -> !next.isBefore(NOON.plusMillis(millis)))
                .allMatch(next -> !next.isAfter(NOON.plusMillis(millis * 3 / 2)));
        assertThat(tries.stream().distinct()).hasSizeGreaterThan(250);
    }

    @Test
    void theLastWaitEndsWithTheMessagesWorthSoThatItIsBlankedInTime() {
        assertThat(waiting(5, NOON.plusSeconds(3)).nextTry(NOON)).isEqualTo(NOON.plusSeconds(3));
    }

    @ParameterizedTest
    @CsvSource({"0,true", "15,true", "16,false", "40,false"})
    void aHandOffStartsOnlyWhileItCanEndWithinTheClaim(long seconds, boolean mayStart) {
        assertThat(waiting(1, Instant.MAX).mayStart(NOON.plusSeconds(seconds))).isEqualTo(mayStart);
    }

    private static WaitingMessage waiting(int attempt, Instant notAfter) {
        return waiting(new UUID(0, 0), attempt, notAfter);
    }

    private static WaitingMessage waiting(UUID id, int attempt, Instant notAfter) {
        return new WaitingMessage(id, Channel.SMS, new byte[0], notAfter, attempt, NOON.plusSeconds(30));
    }
}
