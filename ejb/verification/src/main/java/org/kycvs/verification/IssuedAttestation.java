package org.kycvs.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.AttestationId;
import org.kycvs.kernel.OrganisationId;

/**
 * An attestation that was given out, as it is read again: its text, sealed, until it expires; its state for a year. It is written by
 * {@link Attestations}.
 */
@Entity
@Table(schema = "verification", name = "attestation")
class IssuedAttestation {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    private byte @Nullable [] jws;

    @SuppressWarnings("NullAway.Init")
    protected IssuedAttestation() {}

    /** Withdrawn wins over expired. */
    AttestationState stateAt(Instant now) {
        if (withdrawnAt != null) {
            return AttestationState.WITHDRAWN;
        }
        return now.isBefore(expiresAt) ? AttestationState.VALID : AttestationState.EXPIRED;
    }

    /** Its text is given out again only while it can be relied on. */
    byte @Nullable [] sealedJws(Instant now) {
        return stateAt(now) == AttestationState.VALID ? jws : null;
    }

    boolean belongsTo(OrganisationId organisation) {
        return organisationId.equals(organisation.value());
    }

    AttestationId id() {
        return new AttestationId(id);
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
