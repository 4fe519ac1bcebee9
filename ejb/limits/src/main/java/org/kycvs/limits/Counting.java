package org.kycvs.limits;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.kycvs.kernel.Refusal.Reason;
import org.kycvs.signing.Digesting;
import org.kycvs.signing.KeyUse;
import org.kycvs.signing.KeyedDigest;

/** Counts one more, in the caller's transaction, by one atomic statement. A counter that cannot be written refuses by failing. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Counting {

    @Inject
    Counters counters;

    @Inject
    Digesting digesting;

    @Inject
    Clock clock;

    /**
     * Takes one of the allowance. Call it last in a transaction: the row stays locked until the commit.
     *
     * @param key whose counter, in clear; only its keyed digest is stored
     * @param refusal what to tell the caller when none is left
     * @throws LimitReached when none is left
     */
    public void spend(Limit limit, String key, Reason refusal) {
        Instant now = clock.instant();
        KeyedDigest counter = digest(limit, key);
        int slot = ThreadLocalRandom.current().nextInt(limit.slots());
        if (!counters.count(limit, counter, slot, now)) {
            // Swept in between: then the window has just closed.
            throw new LimitReached(
                    refusal, counters.windowEnds(limit, counter, slot).orElse(now));
        }
    }

    /** Gives one back, where what was counted turned out not to count (a passcode that was confirmed). */
    public void giveBack(Limit limit, String key) {
        counters.giveBack(limit, digest(limit, key), clock.instant());
    }

    /** A new counter key starts every count anew: what the old one counted is gone within a window. */
    private KeyedDigest digest(Limit limit, String key) {
        return digesting.digest(KeyUse.COUNTER, limit.name(), key);
    }
}
