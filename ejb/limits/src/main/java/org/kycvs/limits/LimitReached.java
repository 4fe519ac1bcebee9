package org.kycvs.limits;

import java.time.Instant;
import java.util.Optional;
import org.kycvs.kernel.Refusal;

/** Enough for now; says when the next is allowed. */
public final class LimitReached extends Refusal {

    private final Instant retryAt;

    public LimitReached(Reason reason, Instant retryAt) {
        super(reason);
        this.retryAt = retryAt;
    }

    @Override
    public Optional<Instant> retryAt() {
        return Optional.of(retryAt);
    }
}
