package org.kycvs.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.ConsentId;
import org.kycvs.kernel.NewRow;
import org.kycvs.kernel.RequestId;
import org.kycvs.otp.ProvenMobile;

/**
 * One decision of one person about one request: made once, never rewritten; a grant can be used up, run out or be ended.
 *
 * <p>This is the one place that decides whether a consent is live.
 */
@Entity
@Table(schema = "consent", name = "consent")
class Consent {

    /** What the person said. */
    enum Decision {
        GRANTED,
        DENIED
    }

    @Id
    private UUID id;

    @Column(name = "request_id")
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Embedded
    private OfferedTerms offered;

    @Column(name = "authenticated_at")
    private Instant authenticatedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private int uses;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private @Nullable String receipt;

    @SuppressWarnings("NullAway.Init")
    protected Consent() {}

    Consent(ConsentId id, Decision decision, ConsentOffer offer, ProvenMobile proof, Instant now) {
        this.id = id.value();
        this.requestId = proof.request().value();
        this.decision = decision;
        this.offered = OfferedTerms.of(offer);
        this.authenticatedAt = proof.provenAt();
        this.decidedAt = now;
    }

    /** Granted, not ended, not run out, not used up. Every use of a consent asks here and nowhere else. */
    boolean isLive(Instant now) {
        return decision == Decision.GRANTED
                && endedAt == null
                && !now.isBefore(decidedAt)
                && now.isBefore(offered.validUntil())
                && uses < offered.maxUses();
    }

    /**
     * Takes one use: the right to one attestation now.
     *
     * @throws ConsentNotActive if it is not live
     */
    LiveConsent use(Instant now) {
        if (!isLive(now)) {
            throw new ConsentNotActive();
        }
        uses++;
        return new LiveConsent(new ConsentId(id), new RequestId(requestId));
    }

    void handOut(String signedReceipt) {
        receipt = signedReceipt;
    }

    NewRow newRow() {
        NewRow row = NewRow.in("consent.consent")
                .with("id", id)
                .with("request_id", requestId)
                .with("decision", decision)
                .with("authenticated_at", authenticatedAt)
                .with("decided_at", decidedAt)
                .with("uses", uses)
                .with("receipt", receipt());
        offered.write(row);
        return row;
    }

    ConsentId id() {
        return new ConsentId(id);
    }

    RequestId request() {
        return new RequestId(requestId);
    }

    Decision decision() {
        return decision;
    }

    OfferedTerms offered() {
        return offered;
    }

    Instant authenticatedAt() {
        return authenticatedAt;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String receipt() {
        if (receipt == null) {
            throw new IllegalStateException("Every stored decision has a receipt");
        }
        return receipt;
    }
}
