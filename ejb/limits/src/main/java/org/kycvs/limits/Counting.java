package org.kycvs.limits;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.kycvs.kernel.Refusal.Reason;

/** Counts one more, in the caller's transaction, by one atomic statement. A counter that cannot be written refuses by failing. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Counting {

    /**
     * Takes one of the allowance. Call it last in a transaction: the row stays locked until the commit.
     *
     * @param key whose counter, in clear; only its keyed digest is stored
     * @param refusal what to tell the caller when none is left
     * @throws LimitReached when none is left
     */
    public void spend(Limit limit, String key, Reason refusal) {
        throw new UnsupportedOperationException();
    }

    /** Gives one back, where what was counted turned out not to count (a passcode that was confirmed). */
    public void giveBack(Limit limit, String key) {
        throw new UnsupportedOperationException();
    }
}
