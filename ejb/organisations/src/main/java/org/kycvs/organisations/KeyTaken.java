package org.kycvs.organisations;

import org.kycvs.kernel.Refusal;

/** The key was taken before, or counts no more. */
public final class KeyTaken extends Refusal {

    /** Why not. */
    public enum Reason implements Refusal.Reason {
        KEY_TAKEN;

        @Override
        public String code() {
            return "key-taken";
        }
    }

    KeyTaken() {
        super(Reason.KEY_TAKEN);
    }
}
