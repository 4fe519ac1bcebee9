package org.kycvs.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kycvs.kernel.RequestId;
import org.kycvs.kernel.Sql;
import org.kycvs.organisations.LostRight;

/** All status requests. A step locks its request; looking at one does not. */
@ApplicationScoped
class StatusRequests {

    static final String ORPHANS = """
            SELECT id FROM verification.status_request
            WHERE state = 'PENDING' AND expires_at > ? AND (organisation_id, purpose) IN
              (SELECT * FROM unnest(CAST(? AS uuid[]), CAST(? AS text[])))
            LIMIT ? FOR UPDATE SKIP LOCKED""";

    @PersistenceContext(unitName = "verification")
    EntityManager entities;

    @Inject
    Sql sql;

    /** Stands at the end of the transaction, and is not found before. */
    void add(StatusRequest request) {
        sql.write(request.newRow());
    }

    Optional<StatusRequest> find(RequestId id) {
        return look("r.id", id.value());
    }

    Optional<StatusRequest> lock(RequestId id) {
        return Optional.ofNullable(entities.find(StatusRequest.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<StatusRequest> find(Handle handle) {
        return look("r.handle.digest", StoredHandle.digestOf(handle));
    }

    Optional<StatusRequest> lock(Handle handle) {
        return entities.createQuery(
                        "SELECT r FROM StatusRequest r WHERE r.handle.digest = :digest", StatusRequest.class)
                .setParameter("digest", StoredHandle.digestOf(handle))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Some of the pending requests that may not be asked, without those that somebody is at. */
    List<StatusRequest> lockOrphans(List<LostRight> lost, Instant now, int most) {
        List<UUID> orphans = sql.list(
                ORPHANS,
                row -> row.getObject("id", UUID.class),
                now,
                lost.stream().map(right -> right.organisation().toString()).toArray(String[]::new),
                lost.stream().map(LostRight::purpose).toArray(String[]::new),
                most);
        return entities.createQuery("SELECT r FROM StatusRequest r WHERE r.id IN :ids", StatusRequest.class)
                .setParameter("ids", orphans)
                .getResultList();
    }

    /** Whoever looks at a request that was shared looks at its attestation next: it comes along. */
    private Optional<StatusRequest> look(String key, Object value) {
        return entities.createQuery(
                        "SELECT r, a FROM StatusRequest r LEFT JOIN IssuedAttestation a ON a.id = r.outcome.attestationId"
                                + " WHERE " + key + " = :value",
                        Object[].class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst()
                .map(row -> (StatusRequest) row[0]);
    }
}
