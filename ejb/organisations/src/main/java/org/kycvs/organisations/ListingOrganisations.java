package org.kycvs.organisations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kycvs.kernel.OrganisationId;

/** All organisations, for the administrators. */
@Stateless
@RolesAllowed({"onboarding-officer", "approver", "registry-operator", "auditor", "key-custodian"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ListingOrganisations {

    @Inject
    Organisations organisations;

    @Inject
    PublishedPurposes purposes;

    @Inject
    Clock clock;

    /** By legal name. */
    public List<OrganisationProfile> all() {
        Instant now = clock.instant();
        return organisations.all().stream().map(one -> one.profile(now)).toList();
    }

    public Optional<OrganisationProfile> find(OrganisationId id) {
        return organisations.find(id).map(one -> one.profile(clock.instant()));
    }

    /** What was agreed with it. */
    public Optional<Terms> terms(OrganisationId id) {
        return organisations.find(id).map(Organisation::terms);
    }

    /** What any organisation may be approved for, in the order of the list. */
    public List<Purpose> published() {
        return purposes.all().stream().map(PublishedPurpose::view).toList();
    }
}
