package org.kycvs.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * A row of the outbox in the hands of a dispatcher, and the rules of its life.
 *
 * @param channel by which it leaves
 * @param sealed the message, closed until the moment of the hand-off
 * @param attempt the number of this one, from 1; also what tells a claim from a later one
 * @param claimedUntil from then on another dispatcher may take it
 */
record WaitingMessage(UUID id, Channel channel, byte[] sealed, Instant notAfter, int attempt, Instant claimedUntil) {

    /** A text that came too late only confuses, and a passcode that has ended is worth nothing. */
    boolean isWorthless(Instant now) {
        return !now.isBefore(notAfter);
    }

    /** Whether a hand-off that starts now ends while the row is still ours. */
    boolean mayStart(Instant now) {
        return !now.isAfter(claimedUntil.minus(channel.longestSubmit()));
    }

    /**
     * After the wait of its channel, up to half as much longer by what is random in the row's id, so that
     * what failed together does not come back together; at the end of its worth in any case, to be dropped in time.
     */
    Instant nextTry(Instant now) {
        long wait = channel.waitAfter(attempt).toMillis();
        Instant next = now.plusMillis(wait + Math.floorMod(id.hashCode(), wait / 2 + 1));
        return next.isBefore(notAfter) ? next : notAfter;
    }

    @Override
    public String toString() {
        return "waiting " + channel + " " + id + ", attempt " + attempt;
    }
}
