package org.kycvs.admin.frame;

import java.util.Locale;

/** Under which heading of the navigation a screen stands. */
public enum ScreenGroup {
    OVERVIEW,
    ORGANISATIONS,
    CREDENTIALS,
    RECORDS;

    /** Its heading: {@code group.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
