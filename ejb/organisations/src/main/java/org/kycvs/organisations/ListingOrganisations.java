package org.kycvs.organisations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** All organisations, for the administrators. */
@Stateless
@RolesAllowed({"onboarding-officer", "approver", "registry-operator", "auditor", "key-custodian"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ListingOrganisations {

    @Inject
    Organisations organisations;

    /** By legal name. */
    public List<OrganisationProfile> all() {
        return organisations.all().stream().map(Organisation::profile).toList();
    }
}
