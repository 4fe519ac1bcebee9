package org.kycvs.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.AttestationId;
import org.kycvs.kernel.ConsentId;
import org.kycvs.kernel.NewRow;
import org.kycvs.kernel.RequestId;

/**
 * One question by one organisation about one person.
 *
 * <p>Its life: asked; bound to the browser that asks for a code; proven, with what the registry said; and out of pending once,
 * for good. Time is always given: {@code expired} is told by the clock, never waited for.
 */
@Entity
@Table(schema = "verification", name = "status_request")
class StatusRequest {

    @Id
    private UUID id;

    @Embedded
    private AskedQuestion question;

    @Embedded
    private AskedSubject subject;

    @Embedded
    private StoredHandle handle;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Embedded
    private Progress progress = new Progress();

    @Embedded
    private Outcome outcome = Outcome.PENDING;

    /** Only where the organisation collects the code. */
    @Embedded
    private @Nullable CollectedCode code;

    @SuppressWarnings("NullAway.Init")
    protected StatusRequest() {}

    StatusRequest(RequestId id, AskedQuestion question, AskedSubject subject, StoredHandle handle, Lifetime lifetime) {
        this.id = id.value();
        this.question = question;
        this.subject = subject;
        this.handle = handle;
        this.createdAt = lifetime.from();
        this.expiresAt = lifetime.until();
    }

    /** From when until when something can be decided. */
    record Lifetime(Instant from, Instant until) {}

    RequestState stateAt(Instant now) {
        boolean ranOut = outcome.state() == RequestState.PENDING && !now.isBefore(expiresAt);
        return ranOut ? RequestState.EXPIRED : outcome.state();
    }

    /** When it left pending, by decision or by the clock. */
    Instant endedBy() {
        Instant decided = outcome.endedAt();
        return decided == null ? expiresAt : decided;
    }

    /** Nothing more can be done with a request that is over. */
    void mustBePending(Instant now) {
        RequestState current = stateAt(now);
        if (current != RequestState.PENDING) {
            throw new RequestRefused(RequestRefused.Reason.REQUEST_ALREADY_DECIDED, current);
        }
    }

    void typedMobile(byte[] sealed) {
        progress.countMobile();
        subject = subject.withMobile(sealed);
    }

    void typedName(byte[] sealed) {
        subject = subject.withName(sealed);
    }

    int nameChangesLeft() {
        return subject.nameSource() == Source.ORGANISATION ? 0 : progress.nameChangesLeft();
    }

    /** Another name, after the registry knew nobody of the first: allowed twice, so that nobody can try a list of names. */
    void changedName(byte[] sealed) {
        if (subject.nameSource() == Source.ORGANISATION) {
            throw new RequestRefused(RequestRefused.Reason.TOO_MANY_ATTEMPTS);
        }
        progress.countNameChange();
        subject = subject.withName(sealed);
    }

    /** A code was sent that the organisation collects; the one before it has ended. */
    void collect(CollectedCode sent) {
        code = sent;
    }

    void share(ConsentId consent, AttestationId attestation, Instant now) {
        end(new Outcome(RequestState.SHARED, now, consent.value(), attestation.value()), now);
    }

    /** @param recorded the refusal's record, if a person refused who had proven the mobile by then */
    void refuse(@Nullable ConsentId recorded, Instant now) {
        end(new Outcome(RequestState.NOT_SHARED, now, recorded == null ? null : recorded.value(), null), now);
    }

    void cancel(Instant now) {
        end(new Outcome(RequestState.CANCELLED, now, null, null), now);
    }

    private void end(Outcome reached, Instant now) {
        mustBePending(now);
        outcome = reached;
    }

    /** As it begins: what comes of it is not in the row yet. */
    NewRow newRow() {
        NewRow row = NewRow.in("verification.status_request").with("id", id);
        question.write(row);
        subject.write(row);
        handle.write(row);
        progress.write(row);
        if (code != null) {
            code.write(row);
        }
        return row.with("created_at", createdAt).with("expires_at", expiresAt).with("state", outcome.state());
    }

    RequestId id() {
        return new RequestId(id);
    }

    AskedQuestion question() {
        return question;
    }

    AskedSubject subject() {
        return subject;
    }

    StoredHandle handle() {
        return handle;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    CollectedCode code() {
        return Objects.requireNonNull(code, "No code is collected here");
    }

    Progress progress() {
        return progress;
    }

    Outcome outcome() {
        return outcome;
    }
}
