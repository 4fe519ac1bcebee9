package org.kycvs.organisations;

import org.kycvs.kernel.Refusal;

/** This organisation may not do that. */
public final class OrganisationRefused extends Refusal {

    /** Why not. */
    public enum Reason implements Refusal.Reason {
        ORGANISATION_UNKNOWN("organisation-unknown"),
        ORGANISATION_SUSPENDED("organisation-suspended"),
        PURPOSE_NOT_ALLOWED("purpose-not-allowed"),
        MODE_NOT_ALLOWED("mode-not-allowed"),
        CONSENT_TYPE_NOT_ALLOWED("consent-type-not-allowed"),
        RETURN_URL_NOT_REGISTERED("return-url-not-registered");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    public OrganisationRefused(Reason reason) {
        super(reason);
    }
}
