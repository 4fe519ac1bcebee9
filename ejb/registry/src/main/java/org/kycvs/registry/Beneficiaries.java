package org.kycvs.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.kycvs.signing.MobileIndex;

/** The registered people and their doses, as finding reads them: one statement each. */
@ApplicationScoped
class Beneficiaries {

    /** One mobile serves six; a registry that was filled wrongly must not make one finding dear. */
    private static final int MOST_ON_ONE_MOBILE = 24;

    @PersistenceContext(unitName = "registry")
    EntityManager entities;

    List<Beneficiary> on(MobileIndex mobile) {
        return entities.createQuery(
                        "select b from Beneficiary b where b.mobileIndex = :index order by b.reference",
                        Beneficiary.class)
                .setParameter("index", mobile.text())
                .setMaxResults(MOST_ON_ONE_MOBILE)
                .getResultList();
    }

    List<Dose> dosesOf(List<Beneficiary> people, String programme) {
        return entities.createQuery(
                        "select d from Dose d where d.beneficiary in :people and d.programme = :programme", Dose.class)
                .setParameter(
                        "people", people.stream().map(Beneficiary::reference).toList())
                .setParameter("programme", programme)
                .getResultList();
    }
}
