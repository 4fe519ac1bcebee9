package org.kycvs.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.NewRow;

/** How far a person has come: in which browser, after how many tries, and what the registry said when they had proven it. */
@Embeddable
class Progress {

    private static final int MOBILES_TO_TYPE = 3;
    private static final int NAMES_TO_CHANGE = 2;

    @Column(name = "mobiles_typed")
    private int mobilesTyped;

    @Column(name = "names_changed")
    private int namesChanged;

    private @Nullable String browser;

    @Column(name = "proven_at")
    private @Nullable Instant provenAt;

    private byte @Nullable [] finding;

    private @Nullable Integer picked;

    /** The browser that asked for the code, and alone may go on. */
    boolean belongsTo(String visitor) {
        return visitor.equals(browser);
    }

    /** After a proof no other browser can take the request over. */
    boolean isTakenFrom(String visitor) {
        return wasProven() && !belongsTo(visitor);
    }

    void bindTo(String visitor) {
        browser = visitor;
    }

    void countMobile() {
        if (mobilesTyped >= MOBILES_TO_TYPE) {
            throw tooMany();
        }
        mobilesTyped++;
    }

    int nameChangesLeft() {
        return NAMES_TO_CHANGE - namesChanged;
    }

    void countNameChange() {
        if (nameChangesLeft() <= 0) {
            throw tooMany();
        }
        namesChanged++;
    }

    void found(byte[] sealedFinding, Instant proven) {
        provenAt = proven;
        finding = sealedFinding;
        picked = null;
    }

    /** Fixed before a status is shown: a second pick changes nothing. */
    void pick(int position) {
        if (picked == null) {
            picked = position;
        }
    }

    boolean wasProven() {
        return provenAt != null;
    }

    byte @Nullable [] finding() {
        return finding;
    }

    @Nullable
    Integer picked() {
        return picked;
    }

    private static RequestRefused tooMany() {
        return new RequestRefused(RequestRefused.Reason.TOO_MANY_ATTEMPTS);
    }

    void write(NewRow row) {
        row.with("mobiles_typed", mobilesTyped).with("names_changed", namesChanged);
    }
}
