package org.kycvs.onboarding;

import java.util.Locale;

/** How far an application has come. */
public enum ApplicationState {
    /** The address of its contact is not confirmed yet; nobody else sees it. */
    UNCONFIRMED,
    /** Waits for an officer. */
    SUBMITTED,
    APPROVED,
    REJECTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
