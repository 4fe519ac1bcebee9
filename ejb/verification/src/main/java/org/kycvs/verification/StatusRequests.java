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

    void add(StatusRequest request) {
        entities.persist(request);
    }

    Optional<StatusRequest> find(RequestId id) {
        return Optional.ofNullable(entities.find(StatusRequest.class, id.value()));
    }

    Optional<StatusRequest> lock(RequestId id) {
        return Optional.ofNullable(entities.find(StatusRequest.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<StatusRequest> find(Handle handle) {
        return by(handle, LockModeType.NONE);
    }

    Optional<StatusRequest> lock(Handle handle) {
        return by(handle, LockModeType.PESSIMISTIC_WRITE);
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

    private Optional<StatusRequest> by(Handle handle, LockModeType lock) {
        return entities.createQuery(
                        "SELECT r FROM StatusRequest r WHERE r.handle.digest = :digest", StatusRequest.class)
                .setParameter("digest", StoredHandle.digestOf(handle))
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
