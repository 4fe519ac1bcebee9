package org.kycvs.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import org.kycvs.kernel.AttestationId;
import org.kycvs.kernel.RequestId;
import org.kycvs.organisations.AskingOrganisation;

/** An organisation follows, or takes back, what it asked. Another's request is as unknown as one that never was. */
@Stateless
@PermitAll
public class FollowingRequest {

    /** @throws RequestRefused {@code not-found} */
    public RequestView read(AskingOrganisation organisation, RequestId id) {
        throw new UnsupportedOperationException();
    }

    /** @throws RequestRefused {@code not-found}, {@code request-already-decided} with the state */
    public RequestView cancel(AskingOrganisation organisation, RequestId id) {
        throw new UnsupportedOperationException();
    }

    /** @throws RequestRefused {@code not-found} */
    public AttestationState attestation(AskingOrganisation organisation, AttestationId id) {
        throw new UnsupportedOperationException();
    }
}
