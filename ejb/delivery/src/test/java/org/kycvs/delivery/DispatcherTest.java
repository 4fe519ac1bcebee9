package org.kycvs.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kycvs.delivery.SmsSamples.NOON;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kycvs.kernel.MovableClock;

/** The life of a message from the commit to its end. */
class DispatcherTest {

    private static final OutboxDatabase database = OutboxDatabase.shared();

    private final MovableClock clock = new MovableClock(NOON);
    private final Outbox outbox = database.outbox(clock);
    private final Centre centre = new Centre();
    private final HandCrankedExecutor executor = new HandCrankedExecutor();
    private final Dispatcher dispatcher = dispatcher();

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    void aCommitSendsWhatItQueued() {
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        dispatcher.onCommit(new SmsQueued());
        executor.turn();
        assertThat(centre.taken).containsExactly(SmsSamples.passcode(NOON.plusSeconds(180)));
        assertThat(database.dump()).contains("SENT");
    }

    @Test
    void theCallerNeverWaitsForTheCentre() {
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        dispatcher.onCommit(new SmsQueued());
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
    void aCentreThatIsAwayIsTriedAgainUntilItIsBack() {
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        centre.away = true;
        workForSeconds(60);
        assertThat(centre.refused).isBetween(4, 10);
        centre.away = false;
        workForSeconds(16);
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

    private Dispatcher dispatcher() {
        HandOff handOff = new HandOff();
        handOff.clock = clock;
        handOff.envelope = SmsSamples.envelope();
        handOff.gateway = centre;
        Dispatcher made = new Dispatcher();
        made.outbox = outbox;
        made.handOff = handOff;
        made.executor = executor;
        return made;
    }

    private static final class Centre implements SmsGateway {
        final List<SmsMessage> taken = Collections.synchronizedList(new ArrayList<>());
        Runnable whileTaking = () -> {};
        boolean away;
        boolean breaksOnce;
        int refused;

        @Override
        public void submit(SmsMessage message) throws SmsNotTaken {
            if (away) {
                refused++;
                throw new SmsNotTaken("away");
            }
            if (breaksOnce) {
                breaksOnce = false;
                throw new IllegalStateException("broken");
            }
            whileTaking.run();
            taken.add(message);
        }
    }

    /** Runs what was handed to it when the test says so, like a thread that is free only then. */
    private static final class HandCrankedExecutor extends AbstractExecutorService {
        final Deque<Runnable> tasks = new ArrayDeque<>();
        boolean refuses;

        @Override
        public void execute(Runnable task) {
            if (refuses) {
                throw new java.util.concurrent.RejectedExecutionException();
            }
            tasks.add(task);
        }

        void turn() {
            for (int count = tasks.size(); count > 0; count--) {
                tasks.remove().run();
            }
        }

        @Override
        public void shutdown() {}

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }
}
