package org.kycvs.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.AttestationId;
import org.kycvs.kernel.NewRow;
import org.kycvs.kernel.Sql;
import org.kycvs.signing.KeyUse;
import org.kycvs.signing.Sealing;

/** All attestations given out; their texts name people, so they lie here sealed. */
@ApplicationScoped
class Attestations {

    @PersistenceContext(unitName = "verification")
    EntityManager entities;

    @Inject
    Sql sql;

    @Inject
    Sealing sealing;

    void add(StatusRequest request, SignedAttestation signed) {
        byte[] jws = signed.jws().getBytes(StandardCharsets.US_ASCII);
        sql.write(NewRow.in("verification.attestation")
                .with("id", signed.id().value())
                .with("organisation_id", request.question().organisationId())
                .with("request_id", request.id().value())
                .with("consent_id", signed.consent().value())
                .with("issued_at", signed.issuedAt())
                .with("expires_at", signed.expiresAt())
                .with("sha256", signed.sha256())
                .with("jws", sealing.seal(KeyUse.DATA, context(signed.id()), jws)));
    }

    Optional<IssuedAttestation> find(AttestationId id) {
        return Optional.ofNullable(entities.find(IssuedAttestation.class, id.value()));
    }

    /** The compact JWS, while it can be relied on. */
    @Nullable
    String text(IssuedAttestation attestation, Instant now) {
        byte[] sealed = attestation.sealedJws(now);
        return sealed == null ? null : sealing.openText(KeyUse.DATA, context(attestation.id()), sealed);
    }

    private static String context(AttestationId id) {
        return "verification.attestation.jws:" + id;
    }
}
