package org.kycvs.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The published list of purposes. */
@ApplicationScoped
class PublishedPurposes {

    @PersistenceContext(unitName = "organisations")
    EntityManager entities;

    /** In the order of the list. */
    List<PublishedPurpose> all() {
        return entities.createQuery("select p from PublishedPurpose p order by p.position", PublishedPurpose.class)
                .getResultList();
    }
}
