package org.kycvs.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
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

    private static final String TAKE = "SELECT pg_try_advisory_xact_lock(hashtextextended('job ' || ?, 0)) AS taken";

    @Inject
    OwnTransaction own;

    @Inject
    Sql sql;

    protected Batches() {}

    /** For use outside a container. */
    public Batches(OwnTransaction own, Sql sql) {
        this.own = own;
        this.sql = sql;
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
     * Runs one batch after another. Where the database fails, what was committed stands and the next run goes on.
     *
     * @param job names the lock, for example {@code consent.consent}
     * @param rows a batch takes at most
     * @return how many were worked off
     */
    public int run(String job, int rows, Batch batch) {
        int done = 0;
        try {
            for (int i = 0; i < MOST_BATCHES; i++) {
                int some = own.run(() -> taken(job) ? batch.work(rows) : 0);
                done += some;
                if (some < rows) {
                    break;
                }
            }
        } catch (SqlFailed failure) {
            LOG.log(Level.WARNING, "The job " + job + " failed; its timer tries again", failure);
        }
        return done;
    }

    /**
     * Deletes or blanks rows.
     *
     * @param statement touches a row once; its last parameter is how many it may touch, and it skips locked ones
     * @param parameters those before
     */
    public int erase(String job, String statement, @Nullable Object... parameters) {
        return run(job, ROWS, most -> {
            @Nullable Object[] all = Arrays.copyOf(parameters, parameters.length + 1);
            all[parameters.length] = most;
            return sql.update(statement, all);
        });
    }

    private boolean taken(String job) {
        return sql.first(TAKE, row -> row.getBoolean("taken"), job).orElse(false);
    }
}
