package org.kycvs.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kycvs.kernel.OrganisationId;

/** All registered organisations. Each question is one statement: they are asked on every call and every page. */
@ApplicationScoped
class Organisations {

    private static final String WITH_PURPOSES = "select o from Organisation o left join fetch o.purposes ";

    @PersistenceContext(unitName = "organisations")
    EntityManager entities;

    @Inject
    Clock clock;

    void add(Organisation organisation) {
        entities.persist(organisation);
    }

    Optional<Organisation> byClient(String clientId) {
        return one("where o.clientId = :key", clientId);
    }

    Optional<Organisation> find(OrganisationId id) {
        return one("where o.id = :key", id.value());
    }

    /**
     * Nobody else changes it before the end of the transaction.
     *
     * @throws OrganisationRefused {@code organisation-unknown}
     */
    Organisation locked(OrganisationId id) {
        Organisation found = entities.find(Organisation.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new OrganisationRefused(OrganisationRefused.Reason.ORGANISATION_UNKNOWN);
        }
        return found;
    }

    /** @throws OrganisationRefused {@code organisation-unknown}, {@code organisation-suspended} */
    AskingOrganisation asking(OrganisationId id) {
        return find(id).orElseThrow(() -> new OrganisationRefused(OrganisationRefused.Reason.ORGANISATION_UNKNOWN))
                .asking(clock.instant());
    }

    /** Upper and lower case are the same name. */
    Optional<Organisation> bySmsName(String smsName) {
        return one("where lower(o.smsName) = lower(:key)", smsName);
    }

    /** Those of these ids that there are, in no order. */
    List<Organisation> among(List<UUID> ids) {
        return entities.createQuery(WITH_PURPOSES + "where o.id in :ids", Organisation.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The legal name of each, by name. */
    Map<OrganisationId, String> names() {
        Map<OrganisationId, String> names = new LinkedHashMap<>();
        entities.createQuery("select o.id, o.legalName from Organisation o order by lower(o.legalName)", Object[].class)
                .getResultList()
                .forEach(row -> names.put(new OrganisationId((UUID) row[0]), (String) row[1]));
        return names;
    }

    private Optional<Organisation> one(String condition, Object key) {
        return entities
                .createQuery(WITH_PURPOSES + condition, Organisation.class)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst();
    }
}
