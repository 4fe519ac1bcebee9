package org.kycvs.onboarding;

import org.kycvs.kernel.Refusal;

/** That is not for this member of an organisation's staff, or not now. */
public final class StaffRefused extends Refusal {

    /** Why not. */
    public enum Reason implements Refusal.Reason {
        /** The account is staff of no registered organisation, or of more than one. */
        MEMBERSHIP("membership-not-one"),
        /** The organisation may not ask now. */
        NOT_ACTIVE("account-not-active"),
        /** Its client proves itself by keys. */
        SIGNS_WITH_KEYS("account-signs-with-keys"),
        /** Its client has no keys. */
        NO_KEYS("account-has-no-keys");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    public StaffRefused(Reason reason) {
        super(reason);
    }
}
