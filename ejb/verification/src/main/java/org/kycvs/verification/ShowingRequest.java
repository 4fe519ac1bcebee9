package org.kycvs.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** Shows a browser where its request stands; changes nothing. */
@Stateless
@PermitAll
public class ShowingRequest {

    /** @throws RequestRefused {@code not-found}: no such handle */
    public RequestPage show(Visit visit) {
        throw new UnsupportedOperationException();
    }

    /**
     * The signed receipt of the decision made in this browser, a compact JWS.
     *
     * @throws RequestRefused {@code not-found}: no decision was recorded, or not in this browser
     */
    public String receipt(Visit visit) {
        throw new UnsupportedOperationException();
    }
}
