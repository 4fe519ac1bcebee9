package org.kycvs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.Sql;

/** Reads of the table {@code delivery.outbox} that change nothing in it. */
@ApplicationScoped
class OutboxRecords {

    @Inject
    Sql sql;

    record Waiting(long count, Duration oldest) {}

    Waiting waiting(Channel channel, Instant now) {
        return sql.first("""
                        SELECT count(*) AS waiting, min(queued_at) AS oldest FROM delivery.outbox
                        WHERE outcome IS NULL AND channel = ?
                        """, row -> new Waiting(row.getLong("waiting"), age(Sql.instant(row, "oldest"), now)), channel)
                .orElseThrow();
    }

    OutboxFigures.Ended endedSince(Channel channel, Instant since) {
        return sql.first(
                        """
                        SELECT count(*) FILTER (WHERE outcome IN ('SENT', 'DELIVERED', 'UNDELIVERABLE')) AS sent,
                          count(*) FILTER (WHERE outcome = 'DELIVERED') AS delivered,
                          count(*) FILTER (WHERE outcome = 'UNDELIVERABLE') AS undeliverable,
                          count(*) FILTER (WHERE outcome = 'DROPPED') AS dropped,
                          count(*) FILTER (WHERE outcome = 'DEAD') AS dead
                        FROM delivery.outbox WHERE outcome IS NOT NULL AND ended_at > ? AND channel = ?
                        """,
                        row -> new OutboxFigures.Ended(
                                row.getLong("sent"),
                                row.getLong("delivered"),
                                row.getLong("undeliverable"),
                                row.getLong("dropped"),
                                row.getLong("dead")),
                        since,
                        channel)
                .orElseThrow();
    }

    List<LostMessage> lost(Channel channel, int most) {
        return sql.list("""
                SELECT id, outcome, queued_at, ended_at, attempts, error FROM delivery.outbox
                WHERE outcome IN ('DEAD', 'DROPPED', 'UNDELIVERABLE') AND channel = ? ORDER BY ended_at DESC LIMIT ?
                """, OutboxRecords::read, channel, most);
    }

    private static Duration age(@Nullable Instant oldest, Instant now) {
        return oldest == null || oldest.isAfter(now) ? Duration.ZERO : Duration.between(oldest, now);
    }

    private static LostMessage read(ResultSet row) throws SQLException {
        return new LostMessage(
                row.getObject("id", UUID.class),
                row.getString("outcome"),
                row.getTimestamp("queued_at").toInstant(),
                row.getTimestamp("ended_at").toInstant(),
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("error")));
    }
}
