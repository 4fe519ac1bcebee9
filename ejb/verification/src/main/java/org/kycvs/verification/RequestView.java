package org.kycvs.verification;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Base64;
import java.util.OptionalInt;
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

    /** 0, 1 or 2, as the attestation says it; empty where there is none to say it. */
    public OptionalInt vaccinationStatus() {
        if (attestation == null) {
            return OptionalInt.empty();
        }
        byte[] claims = Base64.getUrlDecoder().decode(attestation.split("\\.", -1)[1]);
        try (var reader = Json.createReader(new ByteArrayInputStream(claims))) {
            return OptionalInt.of(reader.readObject().getInt("vaccination_status"));
        }
    }

    @Override
    public String toString() {
        return "RequestView[" + id + " " + state + "]";
    }
}
