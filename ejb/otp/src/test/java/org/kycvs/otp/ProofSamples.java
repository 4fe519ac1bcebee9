package org.kycvs.otp;

import java.time.Instant;
import org.kycvs.kernel.RequestId;
import org.kycvs.signing.KeyedDigest;
import org.kycvs.signing.MobileIndex;

/** Proofs for tests; outside tests only a checked passcode makes one. */
public final class ProofSamples {

    private ProofSamples() {}

    public static ProvenMobile proof(RequestId request, Instant provenAt) {
        return new ProvenMobile(request, new MobileIndex(new KeyedDigest("mobile-index-1.sample")), provenAt);
    }
}
