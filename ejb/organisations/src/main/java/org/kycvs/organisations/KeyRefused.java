package org.kycvs.organisations;

import org.kycvs.kernel.Refusal;

/** No key that counts: unknown, revoked, or shown from elsewhere than it may be; which of these is not told. */
public final class KeyRefused extends Refusal {

    /** The one why. */
    public enum Reason implements Refusal.Reason {
        NO_KEY;

        @Override
        public String code() {
            return "invalid-token";
        }
    }

    public KeyRefused() {
        super(Reason.NO_KEY);
    }
}
