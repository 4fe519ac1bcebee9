package org.kycvs.approvals;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.kycvs.audit.AuditEvent;
import org.kycvs.audit.AuditLog;

/** Ends proposals that nobody has decided in time. */
@Stateless
@PermitAll
public class EndingProposals {

    @Inject
    Proposals proposals;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "7", persistent = false)
    public void end() {
        proposals
                .expire(clock.instant())
                .forEach(id ->
                        audit.record(new AuditEvent("proposal.expired", null, id, AuditEvent.Actor.SYSTEM, Map.of())));
    }
}
