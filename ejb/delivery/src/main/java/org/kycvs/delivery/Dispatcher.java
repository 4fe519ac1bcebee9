package org.kycvs.delivery;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.kycvs.kernel.Sql.SqlFailed;

/**
 * Empties the outbox: woken by every commit that put something in, and by a timer for what waits or was left behind.
 *
 * <p>It works once at a time on its node; a call while it works makes it look once more. Other nodes take other rows.
 */
@ApplicationScoped
class Dispatcher {

    private static final Logger LOG = System.getLogger(Dispatcher.class.getName());

    /** Few enough to be handed over well within a claim, also by a slow SMS centre. */
    static final int BATCH = 40;

    private static final int LANES = 8;

    @Inject
    Outbox outbox;

    @Inject
    HandOff handOff;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ExecutorService executor;

    private final AtomicInteger unheard = new AtomicInteger();

    void onCommit(@Observes(during = AFTER_SUCCESS) SmsQueued committed) {
        wake();
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
            while (round() == BATCH) {
                // A full batch: there may be more.
            }
        } catch (SqlFailed failure) {
            // Nobody above could be told. What was claimed is due again when its claim ends.
            LOG.log(Level.ERROR, "The outbox could not be worked through; the timer tries again", failure);
        } finally {
            if (!unheard.compareAndSet(heard, 0)) {
                start();
            }
        }
    }

    private int round() {
        List<WaitingSms> claimed = outbox.claim(BATCH);
        Map<HandOff.Result, List<WaitingSms>> results = new Lanes(executor, LANES).sort(claimed, handOff::of);
        outbox.end(Outbox.Outcome.SENT, results.getOrDefault(HandOff.Result.SENT, List.of()));
        outbox.end(Outbox.Outcome.DROPPED, results.getOrDefault(HandOff.Result.WORTHLESS, List.of()));
        results.getOrDefault(HandOff.Result.TRY_AGAIN, List.of()).forEach(outbox::tryAgain);
        return claimed.size();
    }
}
