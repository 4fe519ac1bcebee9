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

/** Forgets applications that were rejected, with the person who answered for them; time enough to ask why. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ErasingApplications {

    private static final Duration KEPT = Duration.ofDays(90);

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
        batches.erase("onboarding.application", REJECTED, clock.instant().minus(KEPT));
    }
}
