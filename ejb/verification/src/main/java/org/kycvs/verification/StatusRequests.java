package org.kycvs.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.kycvs.kernel.RequestId;

/** All status requests. A step locks its request; looking at one does not. */
@ApplicationScoped
class StatusRequests {

    @PersistenceContext(unitName = "verification")
    EntityManager entities;

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

    private Optional<StatusRequest> by(Handle handle, LockModeType lock) {
        return entities.createQuery(
                        "SELECT r FROM StatusRequest r WHERE r.handle.digest = :digest", StatusRequest.class)
                .setParameter("digest", StoredHandle.digestOf(handle))
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
