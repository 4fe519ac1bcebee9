package org.kycvs.otp;

import java.time.Instant;
import org.kycvs.kernel.RequestId;
import org.kycvs.signing.MobileIndex;

/** Holding one is the proof that, for this request, a right passcode came from the browser that asked for it, not long ago. */
public final class ProvenMobile {

    private final RequestId request;
    private final MobileIndex mobile;
    private final Instant provenAt;

    ProvenMobile(RequestId request, MobileIndex mobile, Instant provenAt) {
        this.request = request;
        this.mobile = mobile;
        this.provenAt = provenAt;
    }

    public RequestId request() {
        return request;
    }

    public MobileIndex mobile() {
        return mobile;
    }

    public Instant provenAt() {
        return provenAt;
    }
}
