package org.kycvs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.Sql.SqlFailed;

/** Tells the log once when the database goes and once when it is back; in between the outbox waits and tries. */
@ApplicationScoped
class DatabaseWatch {

    private static final Logger LOG = System.getLogger(DatabaseWatch.class.getName());

    /** The pool logs every connection that it cannot get, at length. A commit, which shows that it can, does not wait. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    @Inject
    Clock clock;

    private final AtomicReference<@Nullable Instant> failedAt = new AtomicReference<>();

    /** Whether it is there or, while it is not, whether it is time to look again. */
    boolean isWorthAsking() {
        Instant failed = failedAt.get();
        return failed == null || Duration.between(failed, clock.instant()).abs().compareTo(PAUSE) >= 0;
    }

    /** @param work talks to the database for certain, so that its end without a failure says something */
    void during(Runnable work) {
        try {
            work.run();
            if (failedAt.getAndSet(null) != null) {
                LOG.log(Level.INFO, "The database answers again; the outbox works on");
            }
        } catch (SqlFailed failure) {
            // Nobody above could be told. What was claimed is due again when its claim ends.
            if (failedAt.getAndSet(clock.instant()) == null) {
                LOG.log(Level.ERROR, "The database fails the outbox; messages wait and it is tried again", failure);
            }
        }
    }
}
