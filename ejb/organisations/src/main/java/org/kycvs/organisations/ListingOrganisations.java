package org.kycvs.organisations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;

/** All organisations, for the administrators. */
@Stateless
@RolesAllowed({"onboarding-officer", "approver", "registry-operator", "auditor", "key-custodian"})
public class ListingOrganisations {

    /** By legal name. */
    public List<OrganisationProfile> all() {
        throw new UnsupportedOperationException();
    }
}
