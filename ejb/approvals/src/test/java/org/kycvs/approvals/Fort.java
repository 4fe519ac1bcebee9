package org.kycvs.approvals;

import jakarta.ejb.SessionContext;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kycvs.audit.AuditEvent;
import org.kycvs.audit.AuditLog;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.MovableClock;
import org.kycvs.kernel.Sql;

/** Whose gates get new locks if two persons want it. */
final class Fort implements DangerousChange {

    static final String KIND = "gate.lock";
    static final JsonObject NEW = Json.createObjectBuilder().add("lock", "new").build();

    final Map<UUID, String> locks = new HashMap<>();
    final List<AuditEvent> events = new ArrayList<>();
    final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T12:00:00Z"));
    final Proposals proposals = new Proposals();

    Fort(Sql sql) {
        proposals.sql = sql;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String proposer() {
        return "gatekeeper";
    }

    @Override
    public Preview preview(UUID subject, JsonObject wanted) {
        return new Preview(
                "The gate",
                null,
                Difference.between("lock", locks.getOrDefault(subject, ""), wanted.getString("lock"))
                        .toList());
    }

    @Override
    public void carryOut(ApprovedChange approved) {
        locks.put(
                approved.requiring(KIND, approved.subject()).subject(),
                approved.wanted().getString("lock"));
    }

    Proposing officer(String account, String person) {
        return proposing(caller(account, person, true));
    }

    Proposing withoutRole(String account, String person) {
        return proposing(caller(account, person, false));
    }

    DecidingProposals approverOf(String account, String person) {
        DecidingProposals deciding = new DecidingProposals();
        deciding.changes = changes();
        deciding.proposals = proposals;
        deciding.audit = log();
        deciding.clock = clock;
        deciding.caller = caller(account, person, true);
        return deciding;
    }

    ListingProposals listing(String account, @Nullable String person, boolean approver) {
        ListingProposals listing = new ListingProposals();
        listing.proposals = proposals;
        listing.caller = caller(account, person, approver);
        return listing;
    }

    EndingProposals ending() {
        EndingProposals ending = new EndingProposals();
        ending.proposals = proposals;
        ending.audit = log();
        ending.clock = clock;
        return ending;
    }

    List<String> recorded() {
        return events.stream().map(AuditEvent::kind).toList();
    }

    private Proposing proposing(SessionContext caller) {
        Proposing proposing = new Proposing();
        proposing.changes = changes();
        proposing.proposals = proposals;
        proposing.audit = log();
        proposing.ids = new Ids(clock);
        proposing.clock = clock;
        proposing.caller = caller;
        return proposing;
    }

    private Changes changes() {
        return new Changes() {
            @Override
            DangerousChange of(String kind) {
                if (kind.equals(KIND)) {
                    return Fort.this;
                }
                throw new ProposalRefused(ProposalRefused.Reason.NOT_FOUND);
            }
        };
    }

    private AuditLog log() {
        return new AuditLog() {
            @Override
            public void record(AuditEvent event) {
                events.add(event);
            }
        };
    }

    private static SessionContext caller(String account, @Nullable String person, boolean inRole) {
        Principal principal = Callers.account(account, person);
        return (SessionContext) Proxy.newProxyInstance(
                Fort.class.getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, arguments) -> method.getName().equals("isCallerInRole") ? inRole : principal);
    }
}
