package org.kycvs.onboarding;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kycvs.kernel.OrganisationId;

/** Sees to it that accounts stay as they should be, whatever somebody has altered at the identity provider. */
@Stateless
@RolesAllowed({"onboarding-officer", "approver", "auditor"})
public class ReconcilingIdentities {

    @Inject
    Identities identities;

    /** Every night, and also for those whose agreement has ended meanwhile. */
    @Schedule(hour = "2", minute = "20", persistent = false)
    @PermitAll
    public void reconcile() {
        identities.wishAll();
    }

    /** Now, for one. */
    @RolesAllowed("onboarding-officer")
    public void reconcile(OrganisationId organisation) {
        identities.wish(organisation);
    }

    /** Nothing where its account is the operator's own affair, because the operator's file has named it. */
    public Optional<IdentityState> state(OrganisationId organisation) {
        return identities.find(organisation);
    }
}
