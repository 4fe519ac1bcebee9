package org.kycvs.limits;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.kycvs.kernel.Refusal;

/** Enough for now; knows when the next is allowed. */
public final class LimitReached extends Refusal {

    private static final Duration GRAIN = Duration.ofMinutes(30);

    private final Instant retryAt;

    public LimitReached(Reason reason, Instant retryAt) {
        super(reason);
        this.retryAt = retryAt;
    }

    @Override
    public Optional<Instant> retryAt() {
        return Optional.of(retryAt);
    }

    /**
     * What may be told of it: others share the counter, and how long it takes would say what they did (rules, section 1), so
     * the wait is rounded up to half hours.
     */
    public Instant toldRetryAt(Instant now) {
        long wait = Math.max(0, Duration.between(now, retryAt).toMillis() - 1);
        return now.plus(GRAIN.multipliedBy(wait / GRAIN.toMillis() + 1));
    }
}
