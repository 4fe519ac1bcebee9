package org.kycvs.consent;

import org.kycvs.kernel.Refusal;

/** Withdrawn, run out, used up or never granted: to the organisation all the same. */
public final class ConsentNotActive extends Refusal {

    /** The one reason. */
    public enum Reason implements Refusal.Reason {
        CONSENT_NOT_ACTIVE;

        @Override
        public String code() {
            return "consent-not-active";
        }
    }

    public ConsentNotActive() {
        super(Reason.CONSENT_NOT_ACTIVE);
    }
}
