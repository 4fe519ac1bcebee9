package org.kycvs.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kycvs.delivery.SmsSamples.NOON;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.MovableClock;

/** Two nodes on one database, each with threads of its own. */
@Timeout(60)
class TwoDispatchersTest {

    private static final int MESSAGES = 20 * Dispatcher.BATCH;
    private static final OutboxDatabase database = OutboxDatabase.shared();

    private final MovableClock clock = new MovableClock(NOON);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch bothHaveWork = new CountDownLatch(2);

    @BeforeEach
    void empty() {
        database.empty();
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void everyMessageIsHandedOverOnceAndBothGetWork() throws Exception {
        Outbox outbox = database.outbox(clock);
        IntStream.range(0, MESSAGES).forEach(number -> outbox.add(message(number)));
        Node one = new Node();
        Node two = new Node();
        one.dispatcher.wake();
        two.dispatcher.wake();
        while (waiting() > 0) {
            TimeUnit.MILLISECONDS.sleep(20);
        }

        List<String> texts = new ArrayList<>(one.taken);
        texts.addAll(two.taken);
        assertThat(texts).hasSize(MESSAGES).doesNotHaveDuplicates();
        assertThat(one.taken).hasSizeGreaterThanOrEqualTo(Dispatcher.BATCH);
        assertThat(two.taken).hasSizeGreaterThanOrEqualTo(Dispatcher.BATCH);
    }

    private static long waiting() {
        return database.sql
                .first(
                        "SELECT count(*) AS waiting FROM delivery.outbox WHERE outcome IS NULL",
                        row -> row.getLong("waiting"))
                .orElseThrow();
    }

    private static SmsMessage message(int number) {
        return new SmsMessage(new MobileNumber("+919000000001"), "message " + number, NOON.plusSeconds(180));
    }

    /** Its centre needs a moment for each message, as a real one does, and for the first as long as the other needs to start. */
    private final class Node implements SmsGateway {
        private final AtomicBoolean working = new AtomicBoolean();
        final List<String> taken = Collections.synchronizedList(new ArrayList<>());
        final SmsDispatcher dispatcher = database.dispatcher(clock, this, threads);

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public List<ReceiptId> submit(SmsMessage message) throws MessageNotTaken {
            try {
                if (!working.getAndSet(true)) {
                    bothHaveWork.countDown();
                }
                bothHaveWork.await(30, TimeUnit.SECONDS);
                TimeUnit.MILLISECONDS.sleep(2);
            } catch (InterruptedException stopping) {
                throw new MessageNotTaken("stopping");
            }
            taken.add(message.text());
            return List.of(new ReceiptId("centre", "" + System.identityHashCode(this) + taken.size()));
        }
    }
}
