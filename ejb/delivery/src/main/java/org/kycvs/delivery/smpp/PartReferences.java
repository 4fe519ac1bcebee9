package org.kycvs.delivery.smpp;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Numbers long texts from 0 to 255 in turn; starts anywhere, so that a restarted node does not repeat itself at once. */
final class PartReferences {

    private static final int REFERENCES = 256;

    private final AtomicInteger last = new AtomicInteger(new SecureRandom().nextInt(REFERENCES));

    int next() {
        return Math.floorMod(last.incrementAndGet(), REFERENCES);
    }
}
