package org.kycvs.verification;

import java.util.Locale;

/** The contract's states of a status request; every end is final. */
public enum RequestState {
    PENDING,
    SHARED,
    NOT_SHARED,
    EXPIRED,
    CANCELLED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
