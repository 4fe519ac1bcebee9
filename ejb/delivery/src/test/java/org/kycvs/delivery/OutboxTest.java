package org.kycvs.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kycvs.delivery.SmsSamples.NOON;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kycvs.kernel.MovableClock;
import org.kycvs.kernel.Sql.SqlFailed;

/** The statements, on a real PostgreSQL. */
class OutboxTest {

    private static final OutboxDatabase database = OutboxDatabase.shared();

    private final MovableClock clock = new MovableClock(NOON);
    private final Outbox outbox = database.outbox(clock);

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    void whatIsQueuedIsClaimedOnceAndWhole() {
        SmsMessage message = SmsSamples.passcode(NOON.plusSeconds(180));
        outbox.add(message);

        List<WaitingMessage> claimed = outbox.claim(Channel.SMS, 10);
        assertThat(claimed).hasSize(1);
        assertThat(SmsSamples.envelope().openSms(claimed.get(0))).isEqualTo(message);
        assertThat(claimed.get(0).attempt()).isEqualTo(1);
        assertThat(outbox.claim(Channel.SMS, 10)).isEmpty();
    }

    @Test
    void theTableShowsNeitherNumberNorText() {
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        assertThat(database.dump())
                .contains("2026-11-23")
                .doesNotContain("9000000001")
                .doesNotContain("482913");
    }

    @Test
    void aRowThatEndsIsBlankInTheSameStatement() {
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        List<WaitingMessage> claimed = outbox.claim(Channel.SMS, 10);
        outbox.end(List.of(
                Fate.sent(claimed.get(0), List.of(new ReceiptId("centre", "1"), new ReceiptId("centre", "2"))),
                Fate.of(claimed.get(1), Fate.Kind.DROPPED),
                Fate.dead(claimed.get(2), new CentreError("0x0000000B"))));

        assertThat(database.sql.list(
                        "SELECT concat_ws(' ', outcome, error, receipts_due) AS ended FROM delivery.outbox"
                                + " WHERE message IS NULL ORDER BY outcome",
                        row -> row.getString("ended")))
                .containsExactly("DEAD 0x0000000B", "DROPPED", "SENT {centre/1,centre/2}");
        clock.forward(Duration.ofDays(1));
        assertThat(outbox.claim(Channel.SMS, 10)).isEmpty();
    }

    @Test
    void theDatabaseItselfRefusesAnEndedRowThatIsNotBlank() {
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        assertThatThrownBy(() -> database.sql.update("UPDATE delivery.outbox SET outcome = 'SENT', ended_at = now()"))
                .isInstanceOf(SqlFailed.class);
    }

    @Test
    void aClaimThatNobodyEndedIsTakenAgainWhenItsTimeIsOver() {
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        outbox.claim(Channel.SMS, 10);
        clock.forward(Channel.SMS.claim().minusMillis(1));
        assertThat(outbox.claim(Channel.SMS, 10)).isEmpty();
        clock.forward(Duration.ofMillis(1));
        assertThat(outbox.claim(Channel.SMS, 10)).singleElement().matches(row -> row.attempt() == 2);
    }

    @Test
    void aFailedOneWaitsBeforeItIsTakenAgain() {
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        outbox.tryAgain(outbox.claim(Channel.SMS, 10));
        clock.forward(Duration.ofMillis(999));
        assertThat(outbox.claim(Channel.SMS, 10)).isEmpty();
        clock.forward(Duration.ofMillis(501));
        assertThat(outbox.claim(Channel.SMS, 10)).hasSize(1);
    }

    @Test
    void aClockThatIsSetBackKeepsNoRowWaiting() {
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        clock.forward(Duration.ofHours(-1));
        assertThat(outbox.claim(Channel.SMS, 10)).hasSize(1);
        clock.forward(Duration.ofHours(-1));
        assertThat(outbox.claim(Channel.SMS, 10)).hasSize(1);
        assertThat(outbox.claim(Channel.SMS, 10)).isEmpty();
    }

    @Test
    void whoCameTooLateChangesNothingForTheNextDispatcher() {
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        List<WaitingMessage> slow = outbox.claim(Channel.SMS, 10);
        clock.forward(Channel.SMS.claim());
        List<WaitingMessage> next = outbox.claim(Channel.SMS, 10);
        outbox.tryAgain(slow);
        clock.forward(Duration.ofSeconds(5));
        assertThat(outbox.claim(Channel.SMS, 10)).isEmpty();
        outbox.end(List.of(Fate.sent(next.get(0), List.of())));
        outbox.end(List.of(Fate.of(slow.get(0), Fate.Kind.DROPPED)));
        assertThat(database.dump()).contains("SENT").doesNotContain("DROPPED");
    }

    @Test
    void whatIsPastItsWorthCanBeDroppedWithoutBeingTaken() {
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(181)));
        assertThat(outbox.drop(Channel.SMS, 10)).isZero();
        clock.forward(Duration.ofSeconds(180));
        assertThat(outbox.drop(Channel.SMS, 10)).isEqualTo(1);
        assertThat(database.dump()).containsOnlyOnce("DROPPED");
        assertThat(outbox.claim(Channel.SMS, 10)).hasSize(1);
    }

    @Test
    void aRowThatAnotherIsJustTakingIsPassedOver() throws Exception {
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        try (Connection other = database.dataSource.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("SELECT id FROM delivery.outbox LIMIT 1 FOR UPDATE");
            assertThat(outbox.claim(Channel.SMS, 10)).hasSize(1);
            other.rollback();
        }
        assertThat(outbox.claim(Channel.SMS, 10)).hasSize(1);
    }

    @Test
    void aBatchTakesTheOldestFirst() {
        for (int number = 0; number < 5; number++) {
            outbox.add(SmsSamples.passcode(NOON.plusSeconds(180 + number)));
            clock.forward(Duration.ofSeconds(1));
        }
        assertThat(outbox.claim(Channel.SMS, 3))
                .extracting(WaitingMessage::notAfter)
                .containsExactlyInAnyOrder(NOON.plusSeconds(180), NOON.plusSeconds(181), NOON.plusSeconds(182));
    }

    @Test
    void whatEndedIsForgottenInBatchesAndWhatWaitsIsKept() {
        for (int number = 0; number < 4; number++) {
            outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        }
        outbox.end(outbox.claim(Channel.SMS, 3).stream()
                .map(row -> Fate.sent(row, List.of()))
                .toList());
        assertThat(outbox.erase(NOON, 10)).isZero();
        assertThat(outbox.erase(NOON.plusMillis(1), 2)).isEqualTo(2);
        assertThat(outbox.erase(NOON.plusMillis(1), 2)).isEqualTo(1);
        assertThat(outbox.claim(Channel.SMS, 10)).hasSize(1);
    }
}
