package org.kycvs.verification;

/**
 * The unguessable last part of a consent URL: 256 bits, base64url. It opens the first step and nothing else.
 *
 * @param text a secret between us, the organisation and the person: never logged
 */
public record Handle(String text) {

    @Override
    public String toString() {
        return "Handle[…]";
    }
}
