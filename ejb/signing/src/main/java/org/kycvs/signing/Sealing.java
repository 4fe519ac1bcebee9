package org.kycvs.signing;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Authenticated encryption (AES-256-GCM, NIST SP 800-38D) of values at rest; the sealed bytes name their key.
 *
 * <p>The context says where a value belongs (for example {@code verification.status_request.subject:<id>}) and is
 * authenticated: a sealed value that was moved to another row does not open.
 */
@ApplicationScoped
public class Sealing {

    public byte[] seal(KeyUse use, String context, byte[] plain) {
        throw new UnsupportedOperationException();
    }

    /** @throws SealBroken if the value was changed, moved, or sealed under a key that we do not have */
    public byte[] open(KeyUse use, String context, byte[] sealed) {
        throw new UnsupportedOperationException();
    }

    /** UTF-8 text. */
    public byte[] sealText(KeyUse use, String context, String plain) {
        throw new UnsupportedOperationException();
    }

    public String openText(KeyUse use, String context, byte[] sealed) {
        throw new UnsupportedOperationException();
    }

    /** A sealed value is not what we sealed; never the caller's fault. */
    public static final class SealBroken extends RuntimeException {
        SealBroken(Throwable cause) {
            super("A sealed value does not open", cause);
        }
    }
}
