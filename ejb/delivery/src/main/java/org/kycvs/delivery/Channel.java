package org.kycvs.delivery;

import java.time.Duration;
import java.util.Locale;

/** By what a message leaves. Each channel has a dispatcher of its own, so that one that is away holds up no other. */
public enum Channel {
    SMS(Duration.ofSeconds(30), SmsGateway.LONGEST_SUBMIT, 4),
    MAIL(Duration.ofMinutes(5), MailGateway.LONGEST_SUBMIT, 8);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

    private final Duration claim;
    private final Duration longestSubmit;
    private final int doublings;

    Channel(Duration claim, Duration longestSubmit, int doublings) {
        this.claim = claim;
        this.longestSubmit = longestSubmit;
        this.doublings = doublings;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How long a row belongs to the dispatcher that took it; a row of a killed one waits that long. */
    Duration claim() {
        return claim;
    }

    /** The longest that one hand-off takes. */
    Duration longestSubmit() {
        return longestSubmit;
    }

    /** How long after the n-th try the next one is, counted from 1: twice as long each time, up to 16 s or 256 s. */
    Duration waitAfter(int attempt) {
        return FIRST_WAIT.multipliedBy(1L << Math.min(attempt - 1, doublings));
    }

    /**
     * No row waits longer for its next try, and no clock of a node is so wrong: one that is due later was taken before a clock
     * was set back, and is due now.
     */
    Duration farthest() {
        return Duration.ofMinutes(2).plus(claim);
    }
}
