package org.kycvs.signing;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Keyed digests (HMAC-SHA-256, RFC 2104) of values that must be found or compared but not known.
 *
 * <p>Parts are framed by their lengths: {@code ("ab","c")} and {@code ("a","bc")} never meet.
 */
@ApplicationScoped
public class Digesting {

    /** Under the current key of that use. */
    public KeyedDigest digest(KeyUse use, String... parts) {
        throw new UnsupportedOperationException();
    }

    /** Whether these parts made that digest, whichever of our keys it names; takes the same time whatever the answer. */
    public boolean matches(KeyedDigest digest, KeyUse use, String... parts) {
        throw new UnsupportedOperationException();
    }

    /** The digest of these parts under the key that the given digest names, so that what was derived once can be derived again. */
    public KeyedDigest again(KeyedDigest sameKeyAs, KeyUse use, String... parts) {
        throw new UnsupportedOperationException();
    }
}
