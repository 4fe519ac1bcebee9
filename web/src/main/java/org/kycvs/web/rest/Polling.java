package org.kycvs.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kycvs.kernel.RequestId;

/**
 * Slows down whoever reads one pending request faster than told: some reads in a row are free, then each is worth the wait that
 * every reply names, by whatever door the reads come. Each node counts for itself, because a read must not cost a write.
 */
@ApplicationScoped
public class Polling {

    private static final Duration EACH = Duration.ofSeconds(RequestDocument.POLL_AFTER_SECONDS);

    /** A client that waits badly for a minute, or well for ever, is never refused. */
    private static final int IN_A_ROW = 30;

    private static final int MOST = 50_000;

    @Inject
    Clock clock;

    /** When each would be even with us. */
    private final Map<RequestId, Instant> even = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<RequestId, Instant> eldest) {
            return size() > MOST;
        }
    });

    /**
     * Counts one read of a pending request.
     *
     * @throws org.kycvs.kernel.Refusal {@code slow-down}
     */
    public void count(RequestId request) {
        Instant now = clock.instant();
        Instant until =
                even.merge(request, now.plus(EACH), (known, fresh) -> known.isBefore(now) ? fresh : known.plus(EACH));
        if (until.isAfter(now.plus(EACH.multipliedBy(IN_A_ROW)))) {
            even.put(request, until.minus(EACH));
            throw new CallRefused(CallRefused.Reason.SLOW_DOWN);
        }
    }
}
