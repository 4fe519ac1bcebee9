package org.kycvs.delivery;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Empties the outbox by one way: woken by every commit that put something in, and by a timer for what waits or was left behind.
 *
 * <p>It works once at a time on its node; a call while it works makes it look once more. Other nodes take other rows.
 */
abstract class Dispatcher {

    private static final Logger LOG = System.getLogger(Dispatcher.class.getName());

    /** Few enough to be handed over well within a claim, also to a slow one. */
    static final int BATCH = 40;

    /** As many messages are in the hands of others at once, from this node. */
    static final int LANES = 8;

    @Inject
    Outbox outbox;

    @Inject
    HandOff handOff;

    @Inject
    DatabaseWatch database;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ExecutorService executor;

    private final AtomicInteger unheard = new AtomicInteger();

    /** Ends that the database did not take; as long as they stand here nothing else is taken. */
    private final List<Fate> unrecorded = new ArrayList<>();

    abstract Way way();

    /** What else there is to do whenever it works; talks to the database, or does nothing. */
    void besides() {}

    void onCommit(@Observes(during = AFTER_SUCCESS) MessageQueued committed) {
        if (committed.channel() == way().channel()) {
            wake();
        }
    }

    void wake() {
        if (unheard.getAndIncrement() == 0) {
            start();
        }
    }

    private void start() {
        try {
            executor.execute(this::work);
        } catch (RejectedExecutionException busyOrStopping) {
            unheard.set(0);
            LOG.log(Level.WARNING, "No thread for the outbox; the timer tries again");
        }
    }

    private void work() {
        int heard = unheard.get();
        try {
            database.during(() -> {
                while (round() == BATCH) {
                    // A full batch: there may be more.
                }
                besides();
            });
        } finally {
            if (!unheard.compareAndSet(heard, 0)) {
                start();
            }
        }
    }

    private int round() {
        record();
        if (!way().isReady()) {
            return outbox.drop(way().channel(), BATCH);
        }
        List<WaitingMessage> claimed = outbox.claim(way().channel(), BATCH);
        List<Fate> fates = new Lanes(executor, LANES).work(claimed, row -> handOff.of(way(), row));
        fates.stream().filter(fate -> fate.kind().isEnd()).forEach(unrecorded::add);
        record();
        again(fates);
        return claimed.size();
    }

    /** Kept until the database took it: a hand-off that is recorded within its claim is not made twice. */
    private void record() {
        if (!unrecorded.isEmpty()) {
            outbox.end(unrecorded);
            unrecorded.clear();
        }
    }

    private void again(List<Fate> fates) {
        List<WaitingMessage> again = fates.stream()
                .filter(fate -> fate.kind() == Fate.Kind.TRY_AGAIN)
                .map(Fate::row)
                .toList();
        if (!again.isEmpty()) {
            outbox.tryAgain(again);
        }
    }
}
