package org.kycvs.limits;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.kycvs.kernel.Batches;

/** Forgets counters whose window has closed, and uses that cannot come again. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SweepingCounters {

    @Inject
    Batches batches;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void sweep() {
        Instant now = clock.instant();
        batches.erase("limits.counter", CounterSql.SWEEP, now, now);
        batches.erase("limits.used", UsingOnce.SWEEP, now);
    }
}
