package org.kycvs.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.Duration;
import java.util.Map;
import org.kycvs.kernel.OrganisationId;

/** How requests ended, for the administrators. */
@Stateless
@RolesAllowed({"onboarding-officer", "approver", "registry-operator", "auditor", "key-custodian"})
public class CountingOutcomes {

    /** Requests made within the given time until now, by organisation and state; what has run out counts as expired. */
    public Map<OrganisationId, Map<RequestState, Long>> within(Duration time) {
        throw new UnsupportedOperationException();
    }
}
