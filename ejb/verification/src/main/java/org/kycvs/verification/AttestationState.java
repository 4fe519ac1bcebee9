package org.kycvs.verification;

/** Whether an attestation can still be relied on; withdrawn wins over expired. */
public enum AttestationState {
    VALID,
    WITHDRAWN,
    EXPIRED;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
