package org.kycvs.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kycvs.delivery.SmsSamples.NOON;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kycvs.kernel.MovableClock;

/** The life of a message from the commit to its end. */
class DispatcherTest {

    private static final OutboxDatabase database = OutboxDatabase.shared();

    private final MovableClock clock = new MovableClock(NOON);
    private final Outbox outbox = database.outbox(clock);
    private final PretendCentre centre = new PretendCentre();
    private final HandCrankedExecutor executor = new HandCrankedExecutor();
    private final SmsDispatcher dispatcher = database.dispatcher(clock, centre, executor);

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    void aCommitSendsWhatItQueued() {
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        dispatcher.onCommit(new MessageQueued(Channel.SMS));
        executor.turn();
        assertThat(centre.taken).containsExactly(SmsSamples.passcode(NOON.plusSeconds(180)));
        assertThat(database.dump()).contains("SENT");
    }

    @Test
    void theCallerNeverWaitsForTheCentre() {
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        dispatcher.onCommit(new MessageQueued(Channel.SMS));
        assertThat(centre.taken).isEmpty();
    }

    @Test
    void aMessageThatWasSentIsNeverSentAgain() {
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(18_000)));
        for (int minute = 0; minute < 5; minute++) {
            wakeAndWork();
            clock.forward(Duration.ofMinutes(1));
        }
        assertThat(centre.taken).hasSize(1);
    }

    @Test
    void pastItsWorthAMessageIsDroppedAndBlankedNotSent() {
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        centre.away = true;
        workForSeconds(180);
        centre.away = false;
        workForSeconds(2);
        assertThat(centre.taken).isEmpty();
        assertThat(database.dump()).contains("DROPPED");
    }

    @Test
    void moreThanABatchIsWorkedThroughAtOneCall() {
        for (int number = 0; number < 2 * Dispatcher.BATCH + 5; number++) {
            outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        }
        wakeAndWork();
        assertThat(centre.taken).hasSize(2 * Dispatcher.BATCH + 5);
    }

    @Test
    void itWorksOnceAtATimeAndLooksAgainWhenItWasCalledMeanwhile() {
        centre.whileTaking = () -> {
            centre.whileTaking = () -> {};
            outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
            dispatcher.wake();
            dispatcher.wake();
            assertThat(executor.tasks).as("a second worker").isEmpty();
        };
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        dispatcher.wake();
        executor.turn();
        assertThat(executor.tasks).as("the call that came meanwhile").hasSize(1);
        executor.turn();
        assertThat(centre.taken).hasSize(2);
        assertThat(executor.tasks).isEmpty();
    }

    @Test
    void aRefusalForGoodEndsAMessageAtOnceAndKeepsTheStatus() {
        centre.refusesForGood = true;
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        wakeAndWork();
        assertThat(database.dump()).contains("DEAD").contains("0x0000000B");
        centre.refusesForGood = false;
        workForSeconds(60);
        assertThat(centre.taken).isEmpty();
    }

    @Test
    void aReceiptIsNotedWithinASecondOfItsHandOff() {
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        centre.whileTaking =
                () -> dispatcher.receipts.offer(new SmsReceipt(new ReceiptId("centre", "1"), Optional.empty()));
        workForSeconds(2);
        assertThat(database.dump()).contains("DELIVERED");
    }

    private void wakeAndWork() {
        dispatcher.wake();
        executor.turn();
    }

    private void workForSeconds(int seconds) {
        for (int second = 0; second < seconds; second++) {
            wakeAndWork();
            clock.forward(Duration.ofSeconds(1));
        }
    }
}
