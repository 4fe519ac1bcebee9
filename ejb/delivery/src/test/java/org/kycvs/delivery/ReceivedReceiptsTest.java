package org.kycvs.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.kycvs.delivery.SmsSamples.NOON;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kycvs.kernel.MovableClock;
import org.kycvs.kernel.Sql.SqlFailed;

/** From what an SMS centre tells to the row that it tells it of, on a real PostgreSQL. */
class ReceivedReceiptsTest {

    private static final OutboxDatabase database = OutboxDatabase.shared();

    private final MovableClock clock = new MovableClock(NOON);
    private final Outbox outbox = database.outbox(clock);
    private final ReceivedReceipts receipts = database.receipts(clock);

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    void aMessageThatArrivedIsDelivered() {
        sent("1");
        told("1", null);
        assertThat(rows()).containsExactly("DELIVERED");
    }

    @Test
    void aMessageThatDidNotSaysWhy() {
        sent("1");
        told("1", "EXPIRED/001");
        assertThat(rows()).containsExactly("UNDELIVERABLE EXPIRED/001");
    }

    @Test
    void aLongTextIsDeliveredWithItsLastPart() {
        sent("1", "2", "3");
        told("2", null);
        assertThat(rows()).containsExactly("SENT {centre/1,centre/3}");
        told("1", null);
        told("3", null);
        assertThat(rows()).containsExactly("DELIVERED");
    }

    @Test
    void partsThatAreToldTogetherCountTogether() {
        sent("1", "2");
        receipts.offer(receipt("1", null));
        receipts.offer(receipt("2", null));
        note();
        assertThat(rows()).containsExactly("DELIVERED");
    }

    @Test
    void aLongTextIsLostWithAnyOfItsParts() {
        sent("1", "2");
        receipts.offer(receipt("1", null));
        receipts.offer(receipt("2", "UNDELIV/005"));
        note();
        assertThat(rows()).containsExactly("UNDELIVERABLE UNDELIV/005");
        told("1", null);
        assertThat(rows()).containsExactly("UNDELIVERABLE UNDELIV/005");
    }

    @Test
    void theSameReceiptOfOnePartTwiceIsNoOtherPart() {
        sent("1", "2");
        for (int time = 0; time < 3; time++) {
            told("1", null);
        }
        assertThat(rows()).containsExactly("SENT {centre/2}");
    }

    @Test
    void aReceiptThatComesTwiceOrChangesItsMindChangesNothing() {
        sent("1");
        told("1", null);
        told("1", "UNDELIV/005");
        assertThat(rows()).containsExactly("DELIVERED");
    }

    @Test
    void aReceiptThatComesBeforeTheCommitOfTheHandOffWaitsForIt() {
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        List<WaitingMessage> claimed = outbox.claim(Channel.SMS, 1);
        told("1", null);
        for (int second = 0; second < 40; second++) {
            note();
        }
        assertThat(rows()).containsExactly("");
        outbox.end(List.of(Fate.sent(claimed.get(0), List.of(new ReceiptId("centre", "1")))));
        note();
        assertThat(rows()).containsExactly("DELIVERED");
    }

    @Test
    void aDatabaseThatIsAwayLosesNoReceipt() {
        sent("1");
        database.sql.update("ALTER TABLE delivery.outbox RENAME TO gone");
        try {
            assertThat(catchThrowable(() -> told("1", null))).isInstanceOf(SqlFailed.class);
        } finally {
            database.sql.update("ALTER TABLE delivery.gone RENAME TO outbox");
        }
        note();
        assertThat(rows()).containsExactly("DELIVERED");
    }

    @Test
    void anotherCentresMessageOfTheSameIdIsAnother() {
        sent("1");
        receipts.offer(new SmsReceipt(new ReceiptId("other", "1"), Optional.empty()));
        note();
        assertThat(rows()).containsExactly("SENT {centre/1}");
    }

    @Test
    void theRoomIsBoundedAndIsFreeAgainWhenNobodyWaitedForWhatFilledIt() {
        for (int number = 0; number < ReceivedReceipts.MOST_KEPT; number++) {
            assertThat(receipts.offer(receipt("orphan" + number, null))).isTrue();
        }
        assertThat(receipts.offer(receipt("1", null))).isFalse();
        sent("1");
        note();
        clock.forward(ReceivedReceipts.TRIED);
        note();
        assertThat(receipts.offer(receipt("1", null))).isTrue();
        note();
        assertThat(rows()).containsExactly("DELIVERED");
    }

    @Test
    void aClockThatIsSetBackStopsNothing() {
        sent("1");
        note();
        clock.forward(Duration.ofHours(-2));
        told("1", null);
        assertThat(rows()).containsExactly("DELIVERED");
    }

    private void sent(String... parts) {
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        List<ReceiptId> ids =
                Arrays.stream(parts).map(part -> new ReceiptId("centre", part)).toList();
        outbox.end(List.of(Fate.sent(outbox.claim(Channel.SMS, 1).get(0), ids)));
    }

    private void told(String part, @Nullable String error) {
        receipts.offer(receipt(part, error));
        note();
    }

    private void note() {
        clock.forward(Duration.ofSeconds(1));
        receipts.note();
    }

    private static SmsReceipt receipt(String part, @Nullable String error) {
        return new SmsReceipt(
                new ReceiptId("centre", part), Optional.ofNullable(error).map(CentreError::new));
    }

    private static List<String> rows() {
        return database.sql.list(
                "SELECT concat_ws(' ', outcome, error, receipts_due) AS row FROM delivery.outbox",
                row -> row.getString("row"));
    }
}
