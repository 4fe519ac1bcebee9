package org.kycvs.longrun;

import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import org.kycvs.journey.Organisation;

/** An organisation that fetches a new access token before the old one ends. */
final class FreshTokens implements Supplier<Organisation> {

    private final String clientId;
    private final URI door;
    private final Duration age;
    private Organisation current;
    private long since;

    FreshTokens(String clientId, URI door, Duration age) {
        this.clientId = clientId;
        this.door = door;
        this.age = age;
    }

    @Override
    public synchronized Organisation get() {
        if (current == null || System.nanoTime() - since > age.toNanos()) {
            current = new Organisation(clientId).at(door);
            since = System.nanoTime();
        }
        return current;
    }
}
