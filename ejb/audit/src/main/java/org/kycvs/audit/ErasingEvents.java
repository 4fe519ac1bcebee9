package org.kycvs.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import org.kycvs.kernel.Batches;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.Time;

/** Forgets events that have been kept long enough (rules, section 5). */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ErasingEvents {

    private static final Period KEPT = Period.ofYears(7);

    static final String EVENTS = """
            DELETE FROM audit.event WHERE id IN
              (SELECT id FROM audit.event WHERE id < ? AND at <= ? LIMIT ? FOR UPDATE SKIP LOCKED)""";

    @Inject
    Batches batches;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", persistent = false)
    public void erase() {
        Instant recorded = Time.before(clock.instant(), KEPT);
        batches.erase("audit.event", EVENTS, Ids.lowest(recorded.plusMillis(1)), recorded);
    }
}
