package org.kycvs.organisations;

import java.util.Locale;

/** How an organisation may reach the person; hosted is what everybody starts with. */
public enum Mode {
    /** The person answers on our page. */
    HOSTED,
    /** The organisation collects the passcode itself; earned, not given. */
    DIRECT;

    /** The contract's word. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
