package org.kycvs.verification;

import java.util.Locale;

/** What an offer consists of (contract, section 5): each part can change between being shown and Allow. */
public enum OfferPart {
    /** 0, 1 or 2. */
    STATUS,
    /** When the registry was read: a new proof reads it again. */
    AS_OF,
    /** The programme and the version of its schedule. */
    SCHEDULE,
    /** Who is meant, by which name, and how the two agree. */
    PERSON,
    /** The text agreed to, which names the organisation and the purpose. */
    NOTICE,
    /** For how long and how often. */
    TERMS;

    /** A word for texts, for example {@code as-of}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
