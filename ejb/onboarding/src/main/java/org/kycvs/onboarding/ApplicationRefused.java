package org.kycvs.onboarding;

import org.kycvs.kernel.Refusal;

/** That cannot be done with this application, or not any more. */
public final class ApplicationRefused extends Refusal {

    /** Why not. */
    public enum Reason implements Refusal.Reason {
        /** No such application. */
        NOT_FOUND("not-found"),
        /** It has been decided, or its address is not confirmed. */
        APPLICATION_STATE("application-state"),
        /** Another that waits wants the same client id. */
        CLIENT_ID_WANTED("application-client-id");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    public ApplicationRefused(Reason reason) {
        super(reason);
    }
}
