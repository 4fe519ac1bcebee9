package org.kycvs.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.kycvs.audit.AuditEvent.Actor;
import org.kycvs.kernel.Batches;
import org.kycvs.organisations.LosingRights;
import org.kycvs.organisations.LostRight;
import org.kycvs.otp.CheckingPasscode;

/**
 * Ends, within a second, the pending requests of an organisation that may not ask for them any more (contract, section 3.2).
 *
 * <p>Until then every step and every read finds out by itself; this makes it stay so when the organisation is allowed again.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CancellingOrphans {

    /** No request lives longer than a day, and none is committed an hour after its organisation was found active. */
    private static final Duration LOOKING_BACK = Duration.ofHours(25);

    /** Each is a few statements, and its person may be waiting for the lock. */
    private static final int ROWS = 100;

    private static final String JOB = "verification.orphans";

    @Inject
    LosingRights losing;

    @Inject
    StatusRequests requests;

    @Inject
    CheckingPasscode checking;

    @Inject
    RequestAudit audit;

    @Inject
    Batches batches;

    @Inject
    Clock clock;

    /** What a person is just deciding is left to the next second, if it is still pending then. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void cancel() {
        batches.attempt(JOB, () -> {
            List<LostRight> lost = losing.since(clock.instant().minus(LOOKING_BACK));
            if (!lost.isEmpty()) {
                batches.run(JOB, ROWS, most -> cancel(lost, most));
            }
        });
    }

    private int cancel(List<LostRight> lost, int most) {
        Instant now = clock.instant();
        List<StatusRequest> orphans = requests.lockOrphans(lost, now, most);
        for (StatusRequest orphan : orphans) {
            orphan.cancel(now);
            checking.end(orphan.id());
            audit.record("status-request.cancelled", orphan, Actor.SYSTEM);
        }
        return orphans.size();
    }
}
