package org.kycvs.kernel;

import java.util.UUID;

/** Names a registered organisation (UUIDv7, RFC 9562). */
public record OrganisationId(UUID value) {

    /** Reads what {@link #toString} wrote; anything else is an {@link InvalidValue}. */
    public static OrganisationId parse(String text) {
        return new OrganisationId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
