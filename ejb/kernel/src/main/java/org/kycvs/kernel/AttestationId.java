package org.kycvs.kernel;

import java.util.UUID;

/** Names an attestation; its jti (UUIDv7, RFC 9562). */
public record AttestationId(UUID value) {

    /** Reads what {@link #toString} wrote; anything else is an {@link InvalidValue}. */
    public static AttestationId parse(String text) {
        return new AttestationId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
