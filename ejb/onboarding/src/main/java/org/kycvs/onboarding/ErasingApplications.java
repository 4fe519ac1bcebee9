package org.kycvs.onboarding;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.kycvs.kernel.Batches;

/** Forgets applications with the person who answered for them: those that nobody confirmed, and later those that were rejected. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ErasingApplications {

    private static final Duration KEPT = Duration.ofDays(90);

    static final String UNCONFIRMED = """
            DELETE FROM onboarding.application WHERE id IN
              (SELECT id FROM onboarding.application WHERE state = 'UNCONFIRMED' AND submitted_at <= ?
               LIMIT ? FOR UPDATE SKIP LOCKED)""";

    static final String REJECTED = """
            DELETE FROM onboarding.application WHERE id IN
              (SELECT id FROM onboarding.application WHERE state = 'REJECTED' AND decided_at <= ?
               LIMIT ? FOR UPDATE SKIP LOCKED)""";

    @Inject
    Batches batches;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", persistent = false)
    public void erase() {
        batches.erase("onboarding.application", UNCONFIRMED, clock.instant().minus(Applying.CONFIRMABLE));
        batches.erase("onboarding.application", REJECTED, clock.instant().minus(KEPT));
    }
}
