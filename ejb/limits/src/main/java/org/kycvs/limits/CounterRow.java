package org.kycvs.limits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.Sql;

/**
 * A row of {@code limits.counter}.
 *
 * @param key the keyed digest
 * @param n how many, the last one included
 * @param resumesAt the end of the newest pause; null if none has begun
 */
record CounterRow(
        String name,
        String key,
        int slot,
        int n,
        Instant windowEnds,
        @Nullable Instant resumesAt) {

    static CounterRow read(ResultSet row) throws SQLException {
        return new CounterRow(
                row.getString("name"),
                row.getString("key"),
                row.getInt("slot"),
                row.getInt("n"),
                row.getTimestamp("window_ends").toInstant(),
                Sql.instant(row, "resumes_at"));
    }

    /** A row that is yet to be counted, or paused, for the first time. */
    static CounterRow fresh(Limit limit, String key, int slot, Instant now) {
        return new CounterRow(limit.name(), key, slot, 0, now.plus(limit.window()), null);
    }

    boolean isPaused(Instant now) {
        return resumesAt != null && resumesAt.isAfter(now);
    }

    CounterRow pausedUntil(Instant until) {
        return new CounterRow(name, key, slot, n, windowEnds, until);
    }

    Optional<Instant> pause() {
        return Optional.ofNullable(resumesAt);
    }
}
