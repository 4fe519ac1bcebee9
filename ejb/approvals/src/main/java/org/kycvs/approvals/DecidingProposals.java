package org.kycvs.approvals;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.kycvs.audit.AuditEvent;
import org.kycvs.audit.AuditLog;
import org.kycvs.kernel.Reason;

/** The second of two persons approves a dangerous change, which happens at once, or rejects it. */
@Stateless
@RolesAllowed("approver")
public class DecidingProposals {

    @Inject
    Changes changes;

    @Inject
    Proposals proposals;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /**
     * @throws ProposalRefused {@code not-found}, {@code proposal-already-decided}, {@code proposal-same-person},
     *     {@code proposal-overtaken}, {@code person-unknown}
     * @throws org.kycvs.kernel.Refusal whatever else the kind refuses by now
     */
    public void approve(UUID id) {
        Administrator approver = Administrator.of(caller.getCallerPrincipal());
        Proposals.Open open = another(id, approver);
        DangerousChange change = changes.of(open.row().kind());
        Preview now = change.preview(open.row().subject(), open.row().wanted());
        if (!now.differences().equals(open.differences())) {
            throw new ProposalRefused(ProposalRefused.Reason.OVERTAKEN);
        }
        change.carryOut(new ApprovedChange(
                id, open.row().kind(), open.row().subject(), open.row().wanted()));
        proposals.end(id, ProposalState.APPROVED, approver.account(), "", clock.instant());
        audit.record(new AuditEvent(
                "proposal.approved", open.organisation(), id, AuditEvent.Actor.ADMINISTRATOR, facts(open)));
    }

    /**
     * @throws ProposalRefused {@code not-found}, {@code proposal-already-decided}, {@code proposal-same-person},
     *     {@code person-unknown}
     */
    public void reject(UUID id, Reason reason) {
        Administrator approver = Administrator.of(caller.getCallerPrincipal());
        Proposals.Open open = another(id, approver);
        proposals.end(id, ProposalState.REJECTED, approver.account(), reason.text(), clock.instant());
        audit.record(AuditEvent.reasoned("proposal.rejected", open.organisation(), id, facts(open), reason.text()));
    }

    /** An open one, of another person. */
    private Proposals.Open another(UUID id, Administrator approver) {
        Proposals.Open open = proposals.lock(id);
        if (approver.isPersonOf(open.person())) {
            throw new ProposalRefused(ProposalRefused.Reason.SAME_PERSON);
        }
        return open;
    }

    private static Map<String, String> facts(Proposals.Open open) {
        return Map.of("kind", open.row().kind(), "subject", open.row().subject().toString());
    }
}
