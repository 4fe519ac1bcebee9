package org.kycvs.onboarding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Reason;
import org.kycvs.organisations.ChangingOrganisations;

/**
 * One person suspends or closes an organisation, because it may have to happen at once; to let it ask again takes two
 * ({@link ResumingOrganisation}).
 */
@Stateless
@RolesAllowed({"onboarding-officer", "approver"})
public class EndingOrganisations {

    @Inject
    ChangingOrganisations organisations;

    @Inject
    Identities identities;

    @Inject
    ContactMail mail;

    /**
     * Its next call is refused, and what it has asked ends within a second.
     *
     * @throws org.kycvs.organisations.StateRefused it is not active
     * @throws org.kycvs.organisations.OrganisationRefused {@code organisation-unknown}
     */
    public void suspend(OrganisationId id, Reason reason) {
        organisations.suspend(id, reason);
        identities.wish(id);
        mail.state(id, "suspended");
    }

    /**
     * From now on it is unknown to everybody who calls.
     *
     * @throws org.kycvs.organisations.StateRefused it is closed already
     * @throws org.kycvs.organisations.OrganisationRefused {@code organisation-unknown}
     */
    public void close(OrganisationId id, Reason reason) {
        organisations.close(id, reason);
        identities.wish(id);
        mail.state(id, "closed");
    }
}
