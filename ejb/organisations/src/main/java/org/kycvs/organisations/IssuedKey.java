package org.kycvs.organisations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key as administrators see it; the key itself is shown once, when it is issued, and never again.
 *
 * @param organisation its legal name
 * @param purpose the only one that may be asked for with it
 * @param addresses from where it may be used
 * @param issuedAt when two persons have granted it
 * @param taken whether it has been drawn and shown
 * @param revokedAt from when on it counts no more; null while it does
 */
public record IssuedKey(
        UUID id,
        String organisation,
        String purpose,
        List<String> addresses,
        Instant issuedAt,
        boolean taken,
        @Nullable Instant revokedAt) {}
