package org.kycvs.approvals;

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

/** Forgets proposals as long after their decision as the log forgets the decision (rules, section 5). */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ErasingProposals {

    private static final Period KEPT = Period.ofYears(7);

    static final String DECIDED = """
            DELETE FROM approvals.proposal WHERE id IN
              (SELECT id FROM approvals.proposal WHERE id < ? AND decided_at <= ? LIMIT ? FOR UPDATE SKIP LOCKED)""";

    @Inject
    Batches batches;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", persistent = false)
    public void erase() {
        Instant decided = Time.before(clock.instant(), KEPT);
        batches.erase("approvals.proposal", DECIDED, Ids.lowest(decided.plusMillis(1)), decided);
    }
}
