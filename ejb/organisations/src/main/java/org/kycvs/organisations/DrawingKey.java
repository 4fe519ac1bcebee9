package org.kycvs.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;

/** Draws a new key from a cryptographic generator: 256 bits, base64url. */
@ApplicationScoped
class DrawingKey {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    String draw() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
