package org.kycvs.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A row of the outbox in the hands of a dispatcher, and the rules of its life.
 *
 * @param sealed the message, closed until the moment of the hand-off
 * @param attempt the number of this one, from 1; also what tells a claim from a later one
 * @param claimedUntil from then on another dispatcher may take it
 */
record WaitingSms(UUID id, byte[] sealed, Instant notAfter, int attempt, Instant claimedUntil) {

    /** How long a row belongs to the dispatcher that took it; a row of a killed one waits that long. */
    static final Duration CLAIM = Duration.ofSeconds(30);

    /**
     * No row waits longer for its next try, and no clock of a node is so wrong: one that is due later was taken before a
     * clock was set back, and is due now.
     */
    static final Duration FARTHEST = Duration.ofMinutes(2);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final int DOUBLINGS = 4;

    /** A text that came too late only confuses, and a passcode that has ended is worth nothing. */
    boolean isWorthless(Instant now) {
        return !now.isBefore(notAfter);
    }

    /** Whether a hand-off that starts now ends while the row is still ours. */
    boolean mayStart(Instant now) {
        return !now.isAfter(claimedUntil.minus(SmsGateway.LONGEST_SUBMIT));
    }

    /**
     * After 1, 2, 4, 8, then every 16 seconds, each up to half as much longer by what is random in the row's id, so that
     * what failed together does not come back together; at the end of its worth in any case, to be dropped in time.
     */
    Instant nextTry(Instant now) {
        long wait =
                FIRST_WAIT.multipliedBy(1L << Math.min(attempt - 1, DOUBLINGS)).toMillis();
        Instant next = now.plusMillis(wait + Math.floorMod(id.hashCode(), wait / 2 + 1));
        return next.isBefore(notAfter) ? next : notAfter;
    }

    @Override
    public String toString() {
        return "waiting SMS " + id + ", attempt " + attempt;
    }
}
