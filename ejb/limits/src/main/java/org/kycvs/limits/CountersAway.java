package org.kycvs.limits;

import org.kycvs.kernel.Refusal;

/** A counter could not be read or written: not now, and never "go on". */
public final class CountersAway extends Refusal {

    /** The one why. */
    public enum Reason implements Refusal.Reason {
        UNAVAILABLE;

        @Override
        public String code() {
            return "unavailable";
        }
    }

    CountersAway() {
        super(Reason.UNAVAILABLE);
    }
}
