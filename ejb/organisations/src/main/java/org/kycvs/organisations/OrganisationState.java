package org.kycvs.organisations;

import java.util.Locale;

/** Whether an organisation may ask at all. */
public enum OrganisationState {
    ACTIVE,
    SUSPENDED,
    CLOSED;

    /** The contract's word. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
