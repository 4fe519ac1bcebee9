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

/** An attestation that was given out: its text, sealed, until it expires; its state for a year. */
@Entity
@Table(schema = "verification", name = "attestation")
class IssuedAttestation {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "request_id")
    private UUID requestId;

    @Column(name = "consent_id")
    private UUID consentId;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    private String sha256;

    private byte @Nullable [] jws;

    @SuppressWarnings("NullAway.Init")
    protected IssuedAttestation() {}

    IssuedAttestation(StatusRequest request, SignedAttestation signed, byte[] sealedJws) {
        this.id = signed.id().value();
        this.organisationId = request.question().organisationId();
        this.requestId = request.id().value();
        this.consentId = signed.consent().value();
        this.issuedAt = signed.issuedAt();
        this.expiresAt = signed.expiresAt();
        this.sha256 = signed.sha256();
        this.jws = sealedJws;
    }

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
