package org.kycvs.otp;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

/** Draws the digits of a new passcode from a cryptographic generator. */
@ApplicationScoped
class DrawingDigits {

    private final SecureRandom random = new SecureRandom();

    Digits draw() {
        return Digits.random(random);
    }
}
