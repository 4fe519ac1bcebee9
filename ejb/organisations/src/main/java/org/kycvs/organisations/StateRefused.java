package org.kycvs.organisations;

import org.kycvs.kernel.Refusal;

/** The organisation's state is not one in which that can be done. */
public final class StateRefused extends Refusal {

    /** Why not. */
    public enum Reason implements Refusal.Reason {
        ORGANISATION_STATE;

        @Override
        public String code() {
            return "organisation-state";
        }
    }

    StateRefused() {
        super(Reason.ORGANISATION_STATE);
    }

    static void unless(boolean possible) {
        if (!possible) {
            throw new StateRefused();
        }
    }
}
