package org.kycvs.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kycvs.approvals.ApprovedChange;
import org.kycvs.approvals.DangerousChange;
import org.kycvs.approvals.Difference;
import org.kycvs.approvals.Preview;
import org.kycvs.audit.AuditEvent;
import org.kycvs.audit.AuditLog;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.OrganisationId;

/**
 * An organisation may have one more key for clients that cannot fetch tokens. Its subject is the organisation; wanted are
 * {@code purpose} and {@code addresses}. The key itself is drawn when it is taken ({@link IssuingKeys}), so that neither of the two
 * persons has seen it before.
 */
@ApplicationScoped
public class GrantingKey implements DangerousChange {

    /** What it is proposed as. */
    public static final String KIND = "api-key.grant";

    @Inject
    ApiKeys keys;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String proposer() {
        return "onboarding-officer";
    }

    /** @throws OrganisationRefused {@code mode-not-allowed}, {@code purpose-not-allowed}, {@code organisation-suspended} */
    @Override
    public Preview preview(UUID subject, JsonObject wanted) {
        OrganisationId id = new OrganisationId(subject);
        KeyTerms terms = KeyTerms.of(wanted);
        AskingOrganisation asking = organisations.asking(id);
        asking.mayAsk(Mode.DIRECT, terms.purpose());
        return new Preview(
                asking.profile().legalName(),
                id,
                List.of(
                        new Difference("purpose", "", terms.purpose()),
                        new Difference("addresses", "", String.join(" ", terms.networks()))));
    }

    @Override
    public void carryOut(ApprovedChange approved) {
        OrganisationId id = new OrganisationId(approved.subject());
        KeyTerms terms = KeyTerms.of(approved.requiring(KIND, id.value()).wanted());
        ApiKeys.Row row = new ApiKeys.Row(ids.next(), id, terms.purpose());
        keys.grant(row, terms.networks(), clock.instant());
        Map<String, String> facts = Map.of(
                "purpose", terms.purpose(),
                "addresses", String.join(" ", terms.networks()),
                "proposal", approved.proposal().toString());
        audit.record(new AuditEvent("api-key.granted", id, row.id(), AuditEvent.Actor.ADMINISTRATOR, facts));
    }
}
