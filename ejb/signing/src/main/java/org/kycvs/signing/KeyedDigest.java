package org.kycvs.signing;

/**
 * An HMAC-SHA-256 with the id of the key that made it, as one storable text: {@code <key id>.<base64url>}.
 *
 * <p>Two digests of the same parts under the same key are equal, so it can be searched for; without the key it says nothing.
 */
public record KeyedDigest(String text) {

    /** The id of the key that made it. */
    public String key() {
        return text.substring(0, text.indexOf('.'));
    }

    /** The digest itself, base64url without padding: 43 characters. */
    public String value() {
        return text.substring(text.indexOf('.') + 1);
    }
}
