package org.kycvs.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kycvs.kernel.Sql;
import org.kycvs.signing.Digesting;
import org.kycvs.signing.KeyUse;
import org.kycvs.signing.KeyedDigest;

/**
 * Remembers for a day which call with which key made what, so that the same call again makes nothing new.
 *
 * <p>The row is written first, in the transaction of the call itself: a parallel twin waits on it, at most as long as the
 * datasource's {@code lock_timeout} says, and a call that fails leaves no row behind. Key and body may speak of a person, so
 * both are kept as keyed digests.
 */
@ApplicationScoped
class IdempotentCalls {

    static final Duration KEPT = Duration.ofHours(24);
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    /** Of a call that is only remembered. */
    private static final UUID NOTHING = new UUID(0, 0);

    private static final String CLAIM = """
            INSERT INTO verification.idempotent_call AS known (call, body, result, created_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (call) DO UPDATE
                SET body = excluded.body, result = excluded.result, created_at = excluded.created_at
                WHERE known.created_at <= ?
            RETURNING result""";

    private static final String REMEMBER = "UPDATE verification.idempotent_call SET made = ? WHERE call = ?";

    private static final String MADE = "SELECT made FROM verification.idempotent_call WHERE call = ?";

    private static final String EARLIER = "SELECT body, result FROM verification.idempotent_call WHERE call = ?";

    private record Earlier(KeyedDigest body, UUID result) {}

    @Inject
    Sql sql;

    @Inject
    Digesting digesting;

    @Inject
    Clock clock;

    /**
     * @param result what this call is about to make
     * @return empty when this is the first call; otherwise what the first one made
     * @throws RequestRefused {@code idempotency-key-reused}, {@code idempotency-key-in-use}
     */
    Optional<UUID> earlier(String clientId, IdempotencyKey key, UUID result) {
        String call = call(clientId, key);
        return claim(call, key.body(), result) ? Optional.empty() : Optional.of(replay(call, key.body()));
    }

    /** Whether no other body came under that key for so long; the key is this body's then. */
    boolean take(String clientId, IdempotencyKey key, Duration kept) {
        String call = call(clientId, key);
        Instant now = clock.instant();
        String body = digesting.digest(KeyUse.COUNTER, key.body()).text();
        return claimed(call, body, NOTHING, now, now.minus(kept)) || isSame(call, key.body());
    }

    /** Keeps, of the first call, what its reply cannot be derived from otherwise; nothing personal. */
    void remember(String clientId, IdempotencyKey key, String made) {
        sql.update(REMEMBER, made, call(clientId, key));
    }

    /** What was remembered. */
    String made(String clientId, IdempotencyKey key) {
        return sql.first(MADE, row -> row.getString("made"), call(clientId, key))
                .orElseThrow();
    }

    private String call(String clientId, IdempotencyKey key) {
        return digesting.digest(KeyUse.COUNTER, clientId, key.path(), key.key()).text();
    }

    private boolean claim(String call, String body, UUID result) {
        Instant now = clock.instant();
        String bodyDigest = digesting.digest(KeyUse.COUNTER, body).text();
        return claimed(call, bodyDigest, result, now, now.minus(KEPT));
    }

    private boolean claimed(String call, String bodyDigest, UUID result, Instant now, Instant forgotten) {
        try {
            return sql.first(CLAIM, row -> true, call, bodyDigest, result, now, forgotten)
                    .isPresent();
        } catch (Sql.SqlFailed failure) {
            if (failure.getCause() instanceof SQLException cause && LOCK_NOT_AVAILABLE.equals(cause.getSQLState())) {
                throw new RequestRefused(RequestRefused.Reason.IDEMPOTENCY_KEY_IN_USE);
            }
            throw failure;
        }
    }

    private UUID replay(String call, String body) {
        Earlier earlier =
                find(call).orElseThrow(() -> new RequestRefused(RequestRefused.Reason.IDEMPOTENCY_KEY_IN_USE));
        if (!isOf(body, earlier)) {
            throw new RequestRefused(RequestRefused.Reason.IDEMPOTENCY_KEY_REUSED);
        }
        return earlier.result();
    }

    private boolean isSame(String call, String body) {
        return find(call).filter(earlier -> isOf(body, earlier)).isPresent();
    }

    private Optional<Earlier> find(String call) {
        return sql.first(
                EARLIER,
                row -> new Earlier(new KeyedDigest(row.getString("body")), row.getObject("result", UUID.class)),
                call);
    }

    private boolean isOf(String body, Earlier earlier) {
        return digesting.matches(earlier.body(), KeyUse.COUNTER, body);
    }
}
