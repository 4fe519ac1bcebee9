package org.kycvs.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kycvs.kernel.RequestId;
import org.kycvs.kernel.Sha256;
import org.kycvs.kernel.Sql;

/** The rows of {@code verification.original_call}. */
@ApplicationScoped
class OriginalCalls {

    private static final String ADD = "INSERT INTO verification.original_call (request_id, api_key) VALUES (?, ?)";

    private static final String FIND =
            "SELECT request_id, api_key FROM verification.original_call WHERE request_id = ?";

    // The ten minutes run from the first right code: posting it again does not make them longer.
    private static final String GIVE = """
            UPDATE verification.original_call SET token = ?, token_until = coalesce(token_until, ?) WHERE request_id = ?""";

    private static final String BY_TOKEN =
            "SELECT request_id, api_key FROM verification.original_call WHERE token = ? AND token_until > ?";

    /** A request, and the key with which it was made. */
    record Begun(RequestId request, UUID key) {}

    @Inject
    Sql sql;

    /** With its request, at the end of the transaction. */
    void add(RequestId request, UUID key) {
        sql.write(ADD, request.value(), key);
    }

    Optional<Begun> find(RequestId request) {
        return sql.first(FIND, OriginalCalls::begun, request.value());
    }

    void give(RequestId request, String token, Instant until) {
        sql.update(GIVE, Sha256.hex(token), until, request.value());
    }

    Optional<Begun> byToken(String token, Instant now) {
        return sql.first(BY_TOKEN, OriginalCalls::begun, Sha256.hex(token), now);
    }

    private static Begun begun(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Begun(new RequestId(row.getObject("request_id", UUID.class)), row.getObject("api_key", UUID.class));
    }
}
