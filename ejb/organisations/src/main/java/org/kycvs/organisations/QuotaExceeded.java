package org.kycvs.organisations;

import java.time.Instant;
import java.util.Optional;
import org.kycvs.kernel.Refusal;

/** The organisation has made as many requests as it may, for now. */
public final class QuotaExceeded extends Refusal {

    /** The one why. */
    public enum Reason implements Refusal.Reason {
        QUOTA_EXCEEDED;

        @Override
        public String code() {
            return "quota-exceeded";
        }
    }

    private final transient QuotaUse use;

    QuotaExceeded(QuotaUse use) {
        super(Reason.QUOTA_EXCEEDED);
        this.use = use;
    }

    public QuotaUse use() {
        return use;
    }

    @Override
    public Optional<Instant> retryAt() {
        return Optional.of(use.nextAt());
    }
}
