package org.kycvs.limits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.kycvs.kernel.Sql;
import org.kycvs.signing.KeyedDigest;

/** The rows of {@code limits.counter}; time comes from the caller, so that a window can be tested without waiting for it. */
@Dependent
class Counters {

    private static final String COUNT = """
            INSERT INTO limits.counter AS c (name, key, slot, n, window_ends) VALUES (?, ?, ?, 1, ?)
            ON CONFLICT (name, key, slot) DO UPDATE SET
              n = CASE WHEN c.window_ends <= ? THEN 1 ELSE c.n + 1 END,
              window_ends = CASE WHEN c.window_ends <= ? THEN excluded.window_ends ELSE c.window_ends END
            WHERE c.window_ends <= ? OR c.n < ?
            RETURNING n
            """;

    private static final String WINDOW_ENDS =
            "SELECT window_ends FROM limits.counter WHERE name = ? AND key = ? AND slot = ?";

    // Which slot was drawn for it is forgotten: the fullest has the most to give back.
    private static final String GIVE_BACK = """
            UPDATE limits.counter SET n = n - 1 WHERE (name, key, slot) =
              (SELECT name, key, slot FROM limits.counter
               WHERE name = ? AND key = ? AND window_ends > ? ORDER BY n DESC LIMIT 1)
            AND n > 0
            """;

    // Skipping what is locked, the sweeps of two nodes, and a sweep and a count, never wait for each other.
    private static final String SWEEP = """
            DELETE FROM limits.counter WHERE (name, key, slot) IN
              (SELECT name, key, slot FROM limits.counter
               WHERE window_ends <= ? LIMIT ? FOR UPDATE SKIP LOCKED)
            """;

    @Inject
    Sql sql;

    Counters() {}

    Counters(Sql sql) {
        this.sql = sql;
    }

    /** Counts one more if the slot's share allows it, by one statement: of any number at once, no more than that succeed. */
    boolean count(Limit limit, KeyedDigest key, int slot, Instant now) {
        return sql.first(
                        COUNT,
                        row -> row.getInt("n"),
                        limit.name(),
                        key.text(),
                        slot,
                        now.plus(limit.window()),
                        now,
                        now,
                        now,
                        limit.share(slot))
                .isPresent();
    }

    Optional<Instant> windowEnds(Limit limit, KeyedDigest key, int slot) {
        return sql.first(
                WINDOW_ENDS, row -> row.getTimestamp("window_ends").toInstant(), limit.name(), key.text(), slot);
    }

    /** Does nothing where the window has closed: what was counted in it is forgotten anyway. */
    void giveBack(Limit limit, KeyedDigest key, Instant now) {
        sql.update(GIVE_BACK, limit.name(), key.text(), now);
    }

    /** Forgets at most so many closed windows, and says how many. */
    int sweep(Instant now, int most) {
        return sql.update(SWEEP, now, most);
    }
}
