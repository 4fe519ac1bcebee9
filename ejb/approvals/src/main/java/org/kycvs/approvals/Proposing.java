package org.kycvs.approvals;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kycvs.audit.AuditEvent;
import org.kycvs.audit.AuditLog;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.Reason;

/** The first of two persons proposes a dangerous change, or takes back the proposal. */
@Stateless
@RolesAllowed({"onboarding-officer", "approver", "registry-operator", "key-custodian"})
public class Proposing {

    @Inject
    Changes changes;

    @Inject
    Proposals proposals;

    @Inject
    AuditLog audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /**
     * @param kind see {@link DangerousChange#kind()}
     * @param wanted of the form of that kind
     * @return the proposal's id
     * @throws ProposalRefused {@code role-missing}, {@code person-unknown}, {@code proposal-changes-nothing},
     *     {@code proposal-already-open}
     * @throws org.kycvs.kernel.Refusal whatever else the kind refuses
     */
    public UUID propose(String kind, UUID subject, JsonObject wanted, Reason reason) {
        DangerousChange change = changes.of(kind);
        if (!caller.isCallerInRole(change.proposer())) {
            throw new ProposalRefused(ProposalRefused.Reason.ROLE_MISSING);
        }
        Administrator proposer = Administrator.of(caller.getCallerPrincipal());
        Preview preview = change.preview(subject, wanted);
        if (preview.differences().isEmpty()) {
            throw new ProposalRefused(ProposalRefused.Reason.NOTHING_CHANGES);
        }
        UUID id = ids.next();
        if (!proposals.add(new Proposals.Row(id, kind, subject, wanted), preview, reason, proposer, clock.instant())) {
            throw new ProposalRefused(ProposalRefused.Reason.ALREADY_OPEN);
        }
        audit.record(new AuditEvent(
                "proposal.made",
                preview.organisation(),
                id,
                AuditEvent.Actor.ADMINISTRATOR,
                Map.of("kind", kind, "subject", subject.toString()),
                words(preview.differences(), reason)));
        return id;
    }

    /**
     * @throws ProposalRefused {@code not-found}, {@code proposal-not-yours}, {@code proposal-already-decided},
     *     {@code person-unknown}
     */
    public void withdraw(UUID id) {
        Administrator administrator = Administrator.of(caller.getCallerPrincipal());
        Proposals.Open open = proposals.lock(id);
        if (!administrator.isPersonOf(open.person())) {
            throw new ProposalRefused(ProposalRefused.Reason.NOT_YOURS);
        }
        proposals.end(id, ProposalState.WITHDRAWN, administrator.account(), "", clock.instant());
        audit.record(new AuditEvent(
                "proposal.withdrawn", open.organisation(), id, AuditEvent.Actor.ADMINISTRATOR, Map.of()));
    }

    private static Map<String, String> words(List<Difference> differences, Reason reason) {
        Map<String, String> words = new LinkedHashMap<>();
        differences.forEach(one -> {
            words.put(one.name() + ".before", one.before());
            words.put(one.name() + ".after", one.after());
        });
        words.put("reason", reason.text());
        return words;
    }
}
