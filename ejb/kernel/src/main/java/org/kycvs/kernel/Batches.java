package org.kycvs.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.Sql.SqlFailed;

/**
 * Works off what has become due, on one node at a time, until nothing is left.
 *
 * <p>Each batch is a transaction of its own that holds the job's advisory lock: no row is locked for long, a node that dies
 * loses its last batch and nothing else, and the lock is gone with it. Nodes that find the job taken leave it at that.
 */
@ApplicationScoped
public class Batches {

    private static final Logger LOG = System.getLogger(Batches.class.getName());

    /** A statement deletes so many rows in some ten milliseconds. */
    static final int ROWS = 1_000;

    /** So that a run ends before the next begins; what is then left waits for that one. */
    static final int MOST_BATCHES = 500;

    /** The pool logs every connection that it cannot get, at length. */
    private static final Duration REST = Duration.ofSeconds(10);

    private static final String TAKE = "SELECT pg_try_advisory_xact_lock(hashtextextended('job ' || ?, 0)) AS taken";

    @Inject
    OwnTransaction own;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private final Map<String, Instant> failed = new ConcurrentHashMap<>();

    protected Batches() {}

    /** For use outside a container. */
    public Batches(OwnTransaction own, Sql sql, Clock clock) {
        this.own = own;
        this.sql = sql;
        this.clock = clock;
    }

    /** Works off some of what is due. */
    @FunctionalInterface
    public interface Batch {
        /**
         * @param most how many it may take
         * @return how many it took; fewer than it may, when nothing is left
         */
        int work(int most);
    }

    /**
     * For what a timer does: where the database fails, nobody above could be told. What was committed stands, and the job goes on;
     * while the database is away it rests in between. The log is told once, and once that it is over.
     *
     * @param job names it, for example {@code consent.consent}
     */
    public void attempt(String job, Runnable work) {
        if (isResting(job)) {
            return;
        }
        try {
            work.run();
            if (failed.remove(job) != null) {
                LOG.log(Level.INFO, "The job {0} works again", job);
            }
        } catch (SqlFailed failure) {
            if (failed.put(job, failure.isOutage() ? clock.instant() : Instant.EPOCH) == null) {
                LOG.log(Level.ERROR, "The job " + job + " fails; it is tried again", failure);
            }
        }
    }

    /**
     * Runs one batch after another, unless another node does.
     *
     * @param job names the lock
     * @param rows a batch takes at most
     * @return how many were worked off
     */
    public int run(String job, int rows, Batch batch) {
        int done = 0;
        for (int i = 0; i < MOST_BATCHES; i++) {
            int some = own.run(() -> taken(job) ? written(batch, rows) : 0);
            done += some;
            if (some < rows) {
                break;
            }
        }
        return done;
    }

    /**
     * Deletes or blanks rows, as an {@link #attempt}.
     *
     * @param statement touches a row once; its last parameter is how many it may touch, and it skips locked ones
     * @param parameters those before
     */
    public void erase(String job, String statement, @Nullable Object... parameters) {
        attempt(job, () -> run(job, ROWS, most -> sql.update(statement, with(most, parameters))));
    }

    /** What fails, fails as a statement, and not only at the commit: {@link #attempt} knows that. */
    private int written(Batch batch, int rows) {
        int done = batch.work(rows);
        sql.writeWaiting();
        return done;
    }

    private boolean taken(String job) {
        return sql.first(TAKE, row -> row.getBoolean("taken"), job).orElse(false);
    }

    /** Whatever a clock does meanwhile that is set. */
    private boolean isResting(String job) {
        Instant since = failed.get(job);
        return since != null && Duration.between(since, clock.instant()).abs().compareTo(REST) < 0;
    }

    private static @Nullable Object[] with(int most, @Nullable Object[] parameters) {
        @Nullable Object[] all = Arrays.copyOf(parameters, parameters.length + 1);
        all[parameters.length] = most;
        return all;
    }
}
