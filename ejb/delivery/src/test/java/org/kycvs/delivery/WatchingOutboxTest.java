package org.kycvs.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.kycvs.delivery.SmsSamples.NOON;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kycvs.kernel.MovableClock;

/** What an operator is told. */
class WatchingOutboxTest {

    private static final OutboxDatabase database = OutboxDatabase.shared();

    private final MovableClock clock = new MovableClock(NOON);
    private final WatchingOutbox watching = watching();

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    void anEmptyOutboxIsAllZeros() {
        OutboxFigures.Ended nothing = new OutboxFigures.Ended(0, 0, 0, 0, 0);
        assertThat(watching.figures(Channel.SMS)).isEqualTo(new OutboxFigures(0, Duration.ZERO, nothing, nothing));
        assertThat(watching.lost(Channel.SMS, 10)).isEmpty();
    }

    @Test
    void whatWaitsIsCountedAndTheOldestTold() {
        database.outbox(clock).add(SmsSamples.passcode(NOON.plusSeconds(180)));
        clock.forward(Duration.ofSeconds(50));
        database.outbox(clock).add(SmsSamples.passcode(NOON.plusSeconds(180)));
        assertThat(watching.figures(Channel.SMS).waiting()).isEqualTo(2);
        assertThat(watching.figures(Channel.SMS).oldestWaits()).isEqualTo(Duration.ofSeconds(50));
    }

    @Test
    void anHourAndADayAreCountedByOutcome() {
        ended("SENT", 10, null);
        ended("DELIVERED", 20, null);
        ended("DELIVERED", 61, null);
        ended("UNDELIVERABLE", 30, "EXPIRED/001");
        ended("DROPPED", 40, null);
        ended("DEAD", 50, "0x0000000B");
        ended("SENT", 24 * 60 + 1, null);
        assertThat(watching.figures(Channel.SMS).lastHour()).isEqualTo(new OutboxFigures.Ended(3, 1, 1, 1, 1));
        assertThat(watching.figures(Channel.SMS).lastDay()).isEqualTo(new OutboxFigures.Ended(4, 2, 1, 1, 1));
    }

    @Test
    void whatDidNotArriveIsListedNewestFirstWithItsReason() {
        ended("DELIVERED", 1, null);
        ended("DEAD", 3, "0x0000000B");
        ended("UNDELIVERABLE", 2, "UNDELIV/005");
        ended("DROPPED", 4, null);
        assertThat(watching.lost(Channel.SMS, 10))
                .extracting(LostMessage::outcome, lost -> lost.error().orElse("none"))
                .containsExactly(
                        tuple("UNDELIVERABLE", "UNDELIV/005"), tuple("DEAD", "0x0000000B"), tuple("DROPPED", "none"));
        assertThat(watching.lost(Channel.SMS, 1)).hasSize(1);
    }

    private void ended(String outcome, int minutesAgo, @Nullable String error) {
        Timestamp then = Timestamp.from(ago(minutesAgo));
        database.sql.update(
                "INSERT INTO delivery.outbox (id, queued_at, not_after, due_at, outcome, ended_at, error)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                then,
                then,
                then,
                outcome,
                then,
                error);
    }

    private Instant ago(int minutes) {
        return clock.instant().minus(Duration.ofMinutes(minutes));
    }

    private WatchingOutbox watching() {
        WatchingOutbox made = new WatchingOutbox();
        made.records = new OutboxRecords();
        made.records.sql = database.sql;
        made.clock = clock;
        return made;
    }
}
