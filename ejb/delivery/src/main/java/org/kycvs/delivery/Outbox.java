package org.kycvs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.Sql;

/**
 * The table {@code delivery.outbox}.
 *
 * <p>{@link #add} runs in the caller's transaction. All others are called outside of any: each statement commits by
 * itself, so that no lock and no connection is held while an SMS centre makes up its mind.
 */
@ApplicationScoped
class Outbox {

    /** How a row ends; either way it is blanked by the same statement. */
    enum Outcome {
        SENT,
        DROPPED
    }

    @Inject
    Sql sql;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Inject
    Envelope envelope;

    void add(SmsMessage message) {
        UUID id = ids.next();
        Instant now = clock.instant();
        sql.update(
                "INSERT INTO delivery.outbox (id, queued_at, not_after, due_at, message) VALUES (?, ?, ?, ?, ?)",
                id,
                now,
                message.notAfter(),
                now,
                envelope.seal(id, message));
    }

    /** Takes due rows that no other dispatcher is just taking, oldest first; they stay ours until their claim ends. */
    List<WaitingSms> claim(int most) {
        Instant now = clock.instant();
        return sql.list("""
                WITH due AS MATERIALIZED (
                  SELECT id FROM delivery.outbox WHERE outcome IS NULL AND due_at <= ?
                  ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED)
                UPDATE delivery.outbox SET due_at = ?, attempts = attempts + 1
                FROM due WHERE outbox.id = due.id
                RETURNING outbox.id, message, not_after, attempts, due_at
                """, Outbox::read, now, most, now.plus(WaitingSms.CLAIM));
    }

    void end(Outcome outcome, List<WaitingSms> rows) {
        if (rows.isEmpty()) {
            return;
        }
        sql.update(
                """
                UPDATE delivery.outbox SET outcome = ?, ended_at = ?, message = NULL
                WHERE id = ANY (CAST(? AS uuid[])) AND outcome IS NULL
                """,
                outcome,
                clock.instant(),
                rows.stream().map(row -> row.id().toString()).toArray(String[]::new));
    }

    /** Unless another dispatcher has taken the row meanwhile: its claim counts, not ours. */
    void tryAgain(WaitingSms row) {
        sql.update(
                "UPDATE delivery.outbox SET due_at = ? WHERE id = ? AND attempts = ? AND outcome IS NULL",
                row.nextTry(clock.instant()),
                row.id(),
                row.attempt());
    }

    /** Forgets some of the rows that ended before that instant, and says how many. */
    int erase(Instant endedBefore, int most) {
        return sql.update("""
                DELETE FROM delivery.outbox WHERE id IN (
                  SELECT id FROM delivery.outbox WHERE outcome IS NOT NULL AND ended_at < ?
                  LIMIT ? FOR UPDATE SKIP LOCKED)
                """, endedBefore, most);
    }

    private static WaitingSms read(ResultSet row) throws SQLException {
        return new WaitingSms(
                row.getObject("id", UUID.class),
                row.getBytes("message"),
                row.getTimestamp("not_after").toInstant(),
                row.getInt("attempts"),
                row.getTimestamp("due_at").toInstant());
    }
}
