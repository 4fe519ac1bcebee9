package org.kycvs.organisations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as administrators see it.
 *
 * @param organisation its legal name
 * @param sha256 fingerprint, lower-case hex
 * @param subject what the certificate says of itself (RFC 2253)
 * @param removedAt from when on it counts no more; null while it does
 */
public record PinnedCertificate(
        UUID id,
        String organisation,
        String sha256,
        String subject,
        Instant notBefore,
        Instant notAfter,
        Instant pinnedAt,
        @Nullable Instant removedAt) {}
