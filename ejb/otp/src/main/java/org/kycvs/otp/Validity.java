package org.kycvs.otp;

import java.time.Instant;

/** From when until when a code can be used, and when another may follow it. */
record Validity(Instant from, Instant until, PasscodeRule rule) {

    static Validity of(PasscodeOrder order, PasscodeRule rule) {
        return new Validity(order.at(), rule.expiry(order.at(), order.requestEnds()), rule);
    }

    /** When another may be sent, by how many have been sent then. */
    String[] nextSends() {
        return rule.sendWaits().from(from);
    }

    boolean empty() {
        return !from.isBefore(until);
    }
}
