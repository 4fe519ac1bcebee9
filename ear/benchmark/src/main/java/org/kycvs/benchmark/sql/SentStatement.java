package org.kycvs.benchmark.sql;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the database received it.
 *
 * @param backend the database's process, one for each connection
 * @param sql with {@code $1} and so on where the parameters go
 * @param parameters as text
 */
public record SentStatement(Instant at, long backend, String sql, List<@Nullable String> parameters) {

    public boolean begins() {
        return sql.startsWith("BEGIN");
    }

    public boolean commits() {
        return sql.startsWith("COMMIT");
    }

    /** What becomes of messages after the commit that wanted them sent. */
    public boolean dispatches() {
        return sql.contains("UPDATE delivery.outbox");
    }

    /** Only the person, her doses and the schedule: rows that were there before the journey. */
    public boolean readsRegistry() {
        return sql.contains("registry.");
    }
}
