package org.kycvs.consent;

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

/** Forgets decisions, with their receipts, when they have been kept long enough (rules, section 5). */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ErasingConsents {

    private static final Period KEPT = Period.ofYears(7);

    static final String DECISIONS = """
            DELETE FROM consent.consent WHERE id IN
              (SELECT id FROM consent.consent WHERE id < ? AND decided_at <= ? LIMIT ? FOR UPDATE SKIP LOCKED)""";

    @Inject
    Batches batches;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", persistent = false)
    public void erase() {
        Instant decided = Time.before(clock.instant(), KEPT);
        batches.erase("consent.consent", DECISIONS, Ids.lowest(decided.plusMillis(1)), decided);
    }
}
