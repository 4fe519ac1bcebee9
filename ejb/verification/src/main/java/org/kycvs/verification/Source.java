package org.kycvs.verification;

import java.util.Locale;

/** Who gave a name or a mobile; the attestation says it, so that the organisation does not take its own word for the person's. */
enum Source {
    ORGANISATION,
    PERSON;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
