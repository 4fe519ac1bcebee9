package org.kycvs.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import org.kycvs.consent.ActingFor;

/** The person decides: consent, attestation, state and audit stand together or not at all. */
@Stateless
@PermitAll
public class DecidingRequest {

    /** What became of an Allow. */
    public enum Allowed {
        SHARED,
        /** What was shown is not what would be shared now; nothing was done, choose must be shown again. */
        CHANGED,
        /** The proof has ended; the person must confirm a new code. */
        PROOF_ENDED
    }

    /**
     * "Allow".
     *
     * @param shown {@link RequestPage.Offer#shown} as it stood on the page
     * @throws RequestRefused {@code request-already-decided} when it is over, or not this browser's
     */
    public Allowed allow(Visit visit, String shown, ActingFor actingFor) {
        throw new UnsupportedOperationException();
    }

    /** "Do not share", "Do not allow", "End": possible on every step. */
    public void decline(Visit visit) {
        throw new UnsupportedOperationException();
    }
}
