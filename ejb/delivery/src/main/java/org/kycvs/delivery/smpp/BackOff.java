package org.kycvs.delivery.smpp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Spares an SMS centre that is in trouble: after each failure a longer pause, from half a second to 8 seconds. */
final class BackOff {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(8);

    private final Clock clock;
    private Instant failedAt = Instant.EPOCH;
    private Duration pause = Duration.ZERO;
    private Duration next = FIRST;

    BackOff(Clock clock) {
        this.clock = clock;
    }

    /** In either direction, so that a clock that was set back makes no pause longer. */
    synchronized boolean isOver() {
        return sinceFailure().compareTo(pause) >= 0;
    }

    synchronized Duration sinceFailure() {
        return Duration.between(failedAt, clock.instant()).abs();
    }

    /** Of several that fail at once, or within the pause of an earlier one, only the first counts. */
    synchronized void failed() {
        if (isOver()) {
            failedAt = clock.instant();
            pause = next;
            Duration doubled = next.multipliedBy(2);
            next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        }
    }

    /** Ends no pause: a success within one was begun before it. */
    synchronized void succeeded() {
        if (isOver()) {
            next = FIRST;
        }
    }
}
