package org.kycvs.kernel;

import java.util.UUID;

/** Names a status request (UUIDv7, RFC 9562). */
public record RequestId(UUID value) {

    /** Reads what {@link #toString} wrote; anything else is an {@link InvalidValue}. */
    public static RequestId parse(String text) {
        return new RequestId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
