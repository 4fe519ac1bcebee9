package org.kycvs.verification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.ConsentId;
import org.kycvs.kernel.RequestId;
import org.kycvs.organisations.Mode;

/**
 * A status request as its organisation sees it (contract, section 3.2).
 *
 * @param decidedAt only with {@link RequestState#SHARED}
 * @param attestation the compact JWS, until it expires
 * @param consent what was granted, only with {@link RequestState#SHARED}
 */
public record RequestView(
        RequestId id,
        RequestState state,
        Mode mode,
        @Nullable String reference,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant decidedAt,
        @Nullable String attestation,
        @Nullable GrantedConsent consent) {

    /** The contract's {@code consent} member of a shared one-time or periodic request. */
    public record GrantedConsent(ConsentId id, String type) {}

    @Override
    public String toString() {
        return "RequestView[" + id + " " + state + "]";
    }
}
