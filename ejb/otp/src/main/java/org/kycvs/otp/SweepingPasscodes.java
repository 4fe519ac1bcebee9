package org.kycvs.otp;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Blanks digests that have served, and deletes what no request can still need; in small batches on every node. */
@Stateless
@PermitAll
public class SweepingPasscodes {

    private static final int BATCH = 5_000;

    /** No request lives longer (contract, section 3.1); until then the row says how often was sent, and who has given a proof. */
    private static final Duration LONGEST_REQUEST = Duration.ofDays(1);

    @Inject
    Passcodes passcodes;

    @Inject
    PasscodeRule rule;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void sweep() {
        Instant now = clock.instant();
        passcodes.blank(now, rule.proofLife(), BATCH);
        passcodes.delete(now.minus(LONGEST_REQUEST), BATCH);
    }
}
