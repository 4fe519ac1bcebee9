package org.kycvs.limits;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Forgets counters whose window has closed, in small batches on every node. */
@Stateless
@PermitAll
public class SweepingCounters {

    private static final int BATCH = 5_000;

    @Inject
    Counters counters;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void sweep() {
        counters.sweep(clock.instant(), BATCH);
    }
}
