package org.kycvs.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kycvs.delivery.SmsSamples.NOON;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kycvs.kernel.MovableClock;

/** Parts that are missing, slow or back again: nothing is lost, nothing is sent twice that need not be. */
class DispatcherFaultsTest {

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
    void whileNobodyTakesMessagesNoneIsTakenUntilItIsPastItsWorth() {
        centre.ready = false;
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        workForSeconds(179);
        assertThat(attempts()).isZero();
        clock.forward(Duration.ofSeconds(1));
        wakeAndWork();
        assertThat(database.dump()).contains("DROPPED");
    }

    @Test
    void aCentreThatIsBackGetsWhatWaitedAtOnce() {
        centre.ready = false;
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        workForSeconds(170);
        centre.ready = true;
        wakeAndWork();
        assertThat(centre.taken).hasSize(1);
    }

    @Test
    void whatWasHandedOverWhileTheDatabaseWasAwayIsRecordedWhenItIsBackAndNotSentAgain() {
        centre.whileTaking = () -> database.sql.update("ALTER TABLE delivery.outbox RENAME TO gone");
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        wakeAndWork();
        centre.whileTaking = () -> {};
        workForSeconds(20);
        database.sql.update("ALTER TABLE delivery.gone RENAME TO outbox");
        workForSeconds(60);
        assertThat(centre.taken).hasSize(1);
        assertThat(database.dump()).contains("SENT");
    }

    /** What a kill between hand-off and commit leaves behind: a claim that nobody ends. The one case of a repetition. */
    @Test
    void aMessageWhoseDispatcherWasKilledIsSentByAnotherWhenItsClaimEnds() {
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        outbox.claim(Channel.SMS, 10);
        workForSeconds(30);
        assertThat(centre.taken).isEmpty();
        workForSeconds(2);
        assertThat(centre.taken).hasSize(1);
    }

    @Test
    void aDatabaseThatIsAwayIsAskedByTheTimerEveryTenSecondsAndByACommitAtOnce() {
        database.sql.update("ALTER TABLE delivery.outbox RENAME TO gone");
        wakeAndWork();
        database.sql.update("ALTER TABLE delivery.gone RENAME TO outbox");
        assertThat(dispatcher.database.isWorthAsking()).isFalse();
        clock.forward(Duration.ofSeconds(10));
        assertThat(dispatcher.database.isWorthAsking()).isTrue();
        clock.forward(Duration.ofSeconds(-5));
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        dispatcher.onCommit(new MessageQueued(Channel.SMS));
        executor.turn();
        assertThat(centre.taken).hasSize(1);
        assertThat(dispatcher.database.isWorthAsking()).isTrue();
    }

    @Test
    void theDatabaseIsTalkedAboutWhenItGoesAndWhenItIsBackNotEverySecond() {
        try (Logged logged = new Logged(DatabaseWatch.class)) {
            database.sql.update("ALTER TABLE delivery.outbox RENAME TO gone");
            workForSeconds(30);
            database.sql.update("ALTER TABLE delivery.gone RENAME TO outbox");
            workForSeconds(30);
            assertThat(logged.lines).hasSize(2);
            assertThat(logged.lines.get(0)).contains("fails");
            assertThat(logged.lines.get(1)).contains("again");
        }
    }

    @Test
    void aDatabaseThatFailsOnceDoesNotStopItForEver() {
        database.sql.update("ALTER TABLE delivery.outbox RENAME TO gone");
        wakeAndWork();
        database.sql.update("ALTER TABLE delivery.gone RENAME TO outbox");
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        wakeAndWork();
        assertThat(centre.taken).hasSize(1);
    }

    @Test
    void anExecutorThatRefusesOnceDoesNotStopItForEver() {
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        executor.refuses = true;
        dispatcher.wake();
        executor.refuses = false;
        wakeAndWork();
        assertThat(centre.taken).hasSize(1);
    }

    @Test
    void aMessageThatBreaksSomethingDoesNotHoldUpTheOthers() {
        centre.breaksOnce = true;
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        wakeAndWork();
        assertThat(centre.taken).hasSize(1);
        workForSeconds(31);
        assertThat(centre.taken).hasSize(2);
    }

    @Test
    void aCentreThatIsAwayIsTriedAgainUntilItIsBack() {
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        centre.away = true;
        workForSeconds(60);
        assertThat(centre.refused).isBetween(4, 10);
        centre.away = false;
        workForSeconds(25);
        assertThat(centre.taken).hasSize(1);
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

    private int attempts() {
        return database.sql
                .first("SELECT attempts FROM delivery.outbox", row -> row.getInt("attempts"))
                .orElseThrow();
    }
}
