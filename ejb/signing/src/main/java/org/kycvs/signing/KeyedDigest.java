package org.kycvs.signing;

import java.util.Base64;

/**
 * An HMAC-SHA-256 with the id of the key that made it, as one storable text: {@code <key id>.<base64url>}.
 *
 * <p>Two digests of the same parts under the same key are equal, so it can be searched for; without the key it says nothing.
 */
public record KeyedDigest(String text) {

    static KeyedDigest of(NamedKey key, byte[] mac) {
        return new KeyedDigest(
                key.name() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac));
    }

    /** The id of the key that made it; of a text that is none of ours, the name of no key. */
    public String key() {
        return text.substring(0, Math.max(text.indexOf('.'), 0));
    }

    /** The digest itself, base64url without padding: 43 characters. */
    public String value() {
        return text.substring(text.indexOf('.') + 1);
    }
}
