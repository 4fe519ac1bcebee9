package org.kycvs.registry;

import org.kycvs.kernel.Refusal;

/** No schedule is in force for that programme. */
public final class ProgrammeUnknown extends Refusal {

    /** The one reason. */
    public enum Reason implements Refusal.Reason {
        PROGRAMME_NOT_SUPPORTED;

        @Override
        public String code() {
            return "programme-not-supported";
        }
    }

    public ProgrammeUnknown() {
        super(Reason.PROGRAMME_NOT_SUPPORTED);
    }
}
