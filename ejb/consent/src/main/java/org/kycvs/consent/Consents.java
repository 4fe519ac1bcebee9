package org.kycvs.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.kycvs.kernel.ConsentId;
import org.kycvs.kernel.Sql;

/** All decisions ever recorded. */
@ApplicationScoped
class Consents {

    @PersistenceContext(unitName = "consent")
    EntityManager entities;

    @Inject
    Sql sql;

    /** Stands at the end of the transaction, and is not found before. */
    void add(Consent consent) {
        sql.write(consent.newRow());
    }

    Optional<Consent> find(ConsentId id) {
        return Optional.ofNullable(entities.find(Consent.class, id.value()));
    }
}
