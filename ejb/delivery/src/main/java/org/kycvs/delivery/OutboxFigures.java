package org.kycvs.delivery;

import java.time.Duration;

/**
 * The outbox as an operator sees it; numbers only.
 *
 * @param waiting messages that are not handed over yet
 * @param oldestWaits how long the oldest of them has waited, zero if there is none; more than a few seconds is bad news
 */
public record OutboxFigures(long waiting, Duration oldestWaits, Ended lastHour, Ended lastDay) {

    /**
     * What ended in a time, each message by the instant of its hand-off or, without one, of its end.
     *
     * @param sent handed over to an SMS centre, whatever it told later; so it includes the next two
     * @param delivered of these, those that the centre says arrived
     * @param undeliverable of these, those that the centre says did not and will not
     * @param dropped never handed over, because nobody took them while they were worth it
     * @param dead never handed over, because a centre refused them for good or they could not be opened
     */
    public record Ended(long sent, long delivered, long undeliverable, long dropped, long dead) {}
}
