package org.kycvs.kernel;

import java.util.UUID;

/** Names a consent record (UUIDv7, RFC 9562). */
public record ConsentId(UUID value) {

    /** Reads what {@link #toString} wrote; anything else is an {@link InvalidValue}. */
    public static ConsentId parse(String text) {
        return new ConsentId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
