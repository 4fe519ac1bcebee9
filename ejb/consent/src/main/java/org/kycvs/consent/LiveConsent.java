package org.kycvs.consent;

import org.kycvs.kernel.ConsentId;
import org.kycvs.kernel.RequestId;

/** Holding one is the right to make one attestation, now, for one request: a use of a consent that was live. */
public final class LiveConsent {

    private final ConsentId id;
    private final RequestId request;

    LiveConsent(ConsentId id, RequestId request) {
        this.id = id;
        this.request = request;
    }

    public ConsentId id() {
        return id;
    }

    public RequestId request() {
        return request;
    }
}
