package org.kycvs.organisations;

import java.util.Locale;

/** Whether an organisation may ask at all. */
public enum OrganisationState {
    ACTIVE,
    SUSPENDED,
    CLOSED,
    /** Its agreement has ended by the calendar; never stored, because the calendar knows. */
    EXPIRED;

    /** The contract's word. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
