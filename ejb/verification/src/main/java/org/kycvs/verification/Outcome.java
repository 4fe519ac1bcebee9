package org.kycvs.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a request ended, and what came of it. */
@Embeddable
record Outcome(
        @Enumerated(EnumType.STRING) @Column(name = "state") RequestState state,
        @Column(name = "ended_at") @Nullable Instant endedAt,
        @Column(name = "consent_id") @Nullable UUID consentId,
        @Column(name = "attestation_id") @Nullable UUID attestationId) {

    static final Outcome PENDING = new Outcome(RequestState.PENDING, null, null, null);
}
