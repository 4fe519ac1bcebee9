package org.kycvs.verification;

import java.time.Instant;
import org.kycvs.kernel.AttestationId;
import org.kycvs.kernel.ConsentId;
import org.kycvs.kernel.Sha256;

/** Holding one is the proof that a live consent was used for exactly this signed answer. Made by {@link Attesting} only. */
final class SignedAttestation {

    private final AttestationId id;
    private final ConsentId consent;
    private final Instant issuedAt;
    private final Instant expiresAt;
    private final String jws;

    SignedAttestation(AttestationId id, ConsentId consent, Instant issuedAt, Instant expiresAt, String jws) {
        this.id = id;
        this.consent = consent;
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
        this.jws = jws;
    }

    AttestationId id() {
        return id;
    }

    ConsentId consent() {
        return consent;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** The compact JWS; it names the person, so it is stored sealed and never printed. */
    String jws() {
        return jws;
    }

    String sha256() {
        return Sha256.hex(jws);
    }
}
