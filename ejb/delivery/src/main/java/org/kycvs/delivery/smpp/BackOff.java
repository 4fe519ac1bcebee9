package org.kycvs.delivery.smpp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Spares an SMS centre that is away: after each failure a longer pause, from half a second to 8 seconds. */
final class BackOff {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(8);

    private final Clock clock;
    private Duration next = FIRST;
    private Instant until = Instant.MIN;

    BackOff(Clock clock) {
        this.clock = clock;
    }

    boolean isOver() {
        return !clock.instant().isBefore(until);
    }

    void failed() {
        until = clock.instant().plus(next);
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    void succeeded() {
        next = FIRST;
        until = Instant.MIN;
    }
}
