package org.kycvs.otp;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.kycvs.kernel.Batches;

/** Blanks digests that have served, and deletes what no request can still need. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SweepingPasscodes {

    /** Ten minutes, of which one may pass before the next sweep (rules, section 5). */
    private static final Duration DIGEST_LIFE = Duration.ofMinutes(9);

    /** No request lives longer (contract, section 3.1); until then the row says how often was sent, and who has given a proof. */
    private static final Duration LONGEST_REQUEST = Duration.ofDays(1);

    @Inject
    Batches batches;

    @Inject
    PasscodeRule rule;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void sweep() {
        Instant now = clock.instant();
        Instant taken = now.minus(rule.proofLife());
        batches.erase("otp.passcode.digest", PasscodeSql.BLANK, now, taken, now.minus(DIGEST_LIFE));
        batches.erase("otp.passcode", PasscodeSql.DELETE, now.minus(LONGEST_REQUEST));
    }
}
