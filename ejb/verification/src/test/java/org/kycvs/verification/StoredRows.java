package org.kycvs.verification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Sql;

/** Rows as they stand in the tables some time later. */
final class StoredRows {

    private static final String REQUEST = """
            INSERT INTO verification.status_request (id, organisation_id, client_id, mode, purpose, programme, consent_type,
              consent_max_uses, handle_key, handle_digest, created_at, expires_at, name, name_source, mobile,
              mobile_source, mobiles_typed, names_changed, state, ended_at)
            VALUES (?, gen_random_uuid(), 'client', 'HOSTED', 'lodging', 'covid-19', 'ONE_TIME', 1, 'handle-1',
              uuid_send(gen_random_uuid()), ?, ?, 'name', 'PERSON', 'mobile', 'PERSON', 1, 0, ?, ?)
            """;

    private static final String OF = """
            UPDATE verification.status_request SET organisation_id = ?, state = ?, ended_at = ?, attestation_id = ? WHERE id = ?
            """;

    private static final String ATTESTATION = """
            INSERT INTO verification.attestation
              (id, organisation_id, request_id, consent_id, issued_at, expires_at, sha256, jws)
            VALUES (?, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), ?, ?, 'digest', 'text')
            """;

    private static final String CALL =
            "INSERT INTO verification.idempotent_call (call, body, result, created_at) VALUES (?, 'body', ?, ?)";

    private static final String MANY_REQUESTS = """
            INSERT INTO verification.status_request (id, organisation_id, client_id, mode, purpose, programme, consent_type,
              consent_max_uses, handle_key, handle_digest, created_at, expires_at, name_source, mobile_source,
              mobiles_typed, names_changed, state, ended_at)
            SELECT uuidv7(-age), gen_random_uuid(), 'client', 'HOSTED', 'lodging', 'covid-19', 'ONE_TIME', 1, 'handle-1',
              uuid_send(gen_random_uuid()), now() - age, now() - age + interval '15 minutes', 'PERSON', 'PERSON', 1, 0,
              'CANCELLED', now() - age
            FROM (SELECT n * interval '6 seconds' AS age FROM generate_series(1, ?) n) AS made
            """;

    private static final String MANY_PENDING = """
            INSERT INTO verification.status_request (id, organisation_id, client_id, mode, purpose, programme, consent_type,
              consent_max_uses, handle_key, handle_digest, created_at, expires_at, name_source, mobile_source,
              mobiles_typed, names_changed, state)
            SELECT uuidv7(), gen_random_uuid(), 'client', 'HOSTED', 'lodging', 'covid-19', 'ONE_TIME', 1, 'handle-1',
              uuid_send(gen_random_uuid()), now(), now() + interval '15 minutes', 'PERSON', 'PERSON', 1, 0, 'PENDING'
            FROM generate_series(1, ?)
            """;

    private static final String MANY_ATTESTATIONS = """
            INSERT INTO verification.attestation
              (id, organisation_id, request_id, consent_id, issued_at, expires_at, sha256, jws)
            SELECT uuidv7(-age), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), now() - age,
              now() - age + interval '24 hours', 'digest', CASE WHEN age < interval '24 hours' THEN 'text'::bytea END
            FROM (SELECT n * interval '5 minutes' AS age FROM generate_series(1, ?) n) AS made
            """;

    private static final String MANY_CALLS = """
            INSERT INTO verification.idempotent_call (call, body, result, created_at)
            SELECT gen_random_uuid()::text, 'body', gen_random_uuid(), now() - n * interval '0.8 seconds'
            FROM generate_series(1, ?) n
            """;

    private final Sql sql;

    StoredRows(Sql sql) {
        this.sql = sql;
    }

    void request(UUID id, Instant created, Instant expires, @Nullable Instant ended) {
        RequestState state = ended == null ? RequestState.PENDING : RequestState.NOT_SHARED;
        sql.update(REQUEST, id, created, expires, state, ended);
    }

    /** Of that organisation, ended at once if it is not pending. */
    void request(OrganisationId organisation, Instant created, Instant expires, RequestState state) {
        UUID id = UUID.randomUUID();
        boolean shared = state == RequestState.SHARED;
        sql.update(REQUEST, id, created, expires, RequestState.PENDING, null);
        sql.update(
                OF,
                organisation.value(),
                state,
                state == RequestState.PENDING ? null : created,
                shared ? id : null,
                id);
    }

    void attestation(UUID id, Instant issued, Instant expires) {
        sql.update(ATTESTATION, id, issued, expires);
    }

    void call(UUID result, Instant created) {
        sql.update(CALL, result.toString(), result, created);
    }

    /** So many that nobody has decided yet, of as many organisations. */
    void manyPending(int rows) {
        sql.update(MANY_PENDING, rows);
        sql.update("ANALYZE verification.status_request");
    }

    /** So many of each, spread over as long as they are kept. */
    void many(int rows) {
        sql.update(MANY_REQUESTS, rows);
        sql.update(MANY_ATTESTATIONS, rows);
        sql.update(MANY_CALLS, rows);
        sql.update("ANALYZE verification.status_request, verification.attestation, verification.idempotent_call");
    }

    void clear() {
        sql.update("TRUNCATE verification.original_call, verification.status_request, verification.attestation,"
                + " verification.idempotent_call");
    }

    boolean has(String query, UUID id) {
        return sql.first(query, row -> true, id).isPresent();
    }
}
