package org.kycvs.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;

/** Draws what nobody can guess from a cryptographic generator: 256 bits, as 43 characters of base64url. */
@ApplicationScoped
public class DrawingSecret {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    public String draw() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
