package org.kycvs.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.kycvs.kernel.ConsentId;

/** All decisions ever recorded. */
@ApplicationScoped
class Consents {

    @PersistenceContext(unitName = "consent")
    EntityManager entities;

    void add(Consent consent) {
        entities.persist(consent);
    }

    Optional<Consent> find(ConsentId id) {
        return Optional.ofNullable(entities.find(Consent.class, id.value()));
    }
}
