package org.kycvs.approvals;

import jakarta.json.JsonObject;
import java.util.UUID;

/** Holding one is the proof that one person has proposed this change and another has approved it, in this transaction. */
public final class ApprovedChange {

    private final UUID proposal;
    private final String kind;
    private final UUID subject;
    private final JsonObject wanted;

    ApprovedChange(UUID proposal, String kind, UUID subject, JsonObject wanted) {
        this.proposal = proposal;
        this.kind = kind;
        this.subject = subject;
        this.wanted = wanted;
    }

    public UUID proposal() {
        return proposal;
    }

    /** What is changed. */
    public UUID subject() {
        return subject;
    }

    public JsonObject wanted() {
        return wanted;
    }

    /** Lets nobody use one approval for another change. */
    public ApprovedChange requiring(String kind, UUID subject) {
        if (!this.kind.equals(kind) || !this.subject.equals(subject)) {
            throw new IllegalArgumentException("Approved was " + this.kind + " of " + this.subject);
        }
        return this;
    }
}
