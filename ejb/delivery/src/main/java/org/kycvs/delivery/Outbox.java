package org.kycvs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.Sql;

/**
 * The table {@code delivery.outbox} from the commit to the hand-off.
 *
 * <p>{@link #add} runs in the caller's transaction. All others are called outside of any: each statement commits by
 * itself, so that no lock and no connection is held while an SMS centre makes up its mind. What they choose is
 * materialized: as a mere subquery it may be run once per row, and its limit then limits nothing.
 */
@ApplicationScoped
class Outbox {

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
        add(id, Channel.SMS, message.notAfter(), envelope.seal(id, message));
    }

    void add(MailMessage message) {
        UUID id = ids.next();
        add(id, Channel.MAIL, message.notAfter(), envelope.seal(id, message));
    }

    private void add(UUID id, Channel channel, Instant notAfter, byte[] sealed) {
        Instant now = clock.instant();
        sql.write(
                "INSERT INTO delivery.outbox (id, channel, queued_at, not_after, due_at, message) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                channel,
                now,
                notAfter,
                now,
                sealed);
    }

    /** Takes due rows of a channel that no other dispatcher is just taking, oldest first; they stay ours until their claim ends. */
    List<WaitingMessage> claim(Channel channel, int most) {
        Instant now = clock.instant();
        return sql.list("""
                WITH due AS MATERIALIZED (
                  SELECT id FROM delivery.outbox WHERE outcome IS NULL AND channel = ? AND (due_at <= ? OR due_at > ?)
                  ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED)
                UPDATE delivery.outbox SET due_at = ?, attempts = attempts + 1
                FROM due WHERE outbox.id = due.id
                RETURNING outbox.id, channel, message, not_after, attempts, due_at
                """, Outbox::read, channel, now, now.plus(channel.farthest()), most, now.plus(channel.claim()));
    }

    /** Blanks the rows by the very statement that says how they ended; one that has ended already stays as it is. */
    void end(List<Fate> ended) {
        sql.update(
                """
                UPDATE delivery.outbox SET outcome = fate.outcome, ended_at = ?, message = NULL, error = fate.error,
                  receipts_due = string_to_array(fate.receipts, ' ')
                FROM unnest(CAST(? AS uuid[]), CAST(? AS text[]), CAST(? AS text[]), CAST(? AS text[]))
                  AS fate (id, outcome, error, receipts)
                WHERE outbox.id = fate.id AND outbox.outcome IS NULL
                """,
                clock.instant(),
                column(ended, fate -> fate.row().id().toString()),
                column(ended, fate -> fate.kind().name()),
                column(ended, fate -> fate.error().map(CentreError::code).orElse(null)),
                column(ended, Outbox::receipts));
    }

    /** Unless another dispatcher has taken a row meanwhile: its claim counts, not ours. */
    void tryAgain(List<WaitingMessage> rows) {
        Instant now = clock.instant();
        sql.update(
                """
                UPDATE delivery.outbox SET due_at = again.due_at
                FROM unnest(CAST(? AS uuid[]), CAST(? AS integer[]), CAST(? AS timestamptz[])) AS again (id, attempt, due_at)
                WHERE outbox.id = again.id AND outbox.attempts = again.attempt AND outbox.outcome IS NULL
                """,
                column(rows, row -> row.id().toString()),
                column(rows, row -> String.valueOf(row.attempt())),
                column(rows, row -> row.nextTry(now).toString()));
    }

    /** Drops due rows of a channel that are past their worth, without taking any; says how many. For when nobody takes messages. */
    int drop(Channel channel, int most) {
        Instant now = clock.instant();
        return sql.update("""
                WITH worthless AS MATERIALIZED (
                  SELECT id FROM delivery.outbox WHERE outcome IS NULL AND channel = ? AND due_at <= ? AND not_after <= ?
                  LIMIT ? FOR UPDATE SKIP LOCKED)
                UPDATE delivery.outbox SET outcome = 'DROPPED', ended_at = ?, message = NULL
                FROM worthless WHERE outbox.id = worthless.id
                """, channel, now, now, most, now);
    }

    /** Forgets some of the rows that ended before that instant, and says how many. */
    int erase(Instant endedBefore, int most) {
        return sql.update("""
                WITH ended AS MATERIALIZED (
                  SELECT id FROM delivery.outbox WHERE outcome IS NOT NULL AND ended_at < ?
                  LIMIT ? FOR UPDATE SKIP LOCKED)
                DELETE FROM delivery.outbox USING ended WHERE outbox.id = ended.id
                """, endedBefore, most);
    }

    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    private static @Nullable String receipts(Fate fate) {
        return fate.receipts().isEmpty()
                ? null
                : fate.receipts().stream().map(ReceiptId::toString).collect(Collectors.joining(" "));
    }

    private static WaitingMessage read(ResultSet row) throws SQLException {
        return new WaitingMessage(
                row.getObject("id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                row.getBytes("message"),
                row.getTimestamp("not_after").toInstant(),
                row.getInt("attempts"),
                row.getTimestamp("due_at").toInstant());
    }
}
