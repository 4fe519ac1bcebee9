package org.kycvs.organisations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.kycvs.approvals.ApprovedChange;
import org.kycvs.audit.AuditEvent;
import org.kycvs.audit.AuditLog;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Reason;

/**
 * Adds an organisation, or changes what it may do. What gives it more takes two persons, and so a proof; what takes away takes
 * one, because it may have to happen at once. The caller sees to its account, in the same transaction.
 */
@Stateless
@RolesAllowed({"onboarding-officer", "approver"})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ChangingOrganisations {

    @Inject
    Organisations organisations;

    @Inject
    PublishedPurposes published;

    @Inject
    AuditLog audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * It may ask from the commit on.
     *
     * @param approved of whichever kind adds organisations
     * @param clientId 2 to 64 letters, digits, dots, underscores or hyphens
     * @throws TermsRefused a purpose is not published, or a name is taken
     */
    @RolesAllowed("approver")
    public OrganisationId add(ApprovedChange approved, String clientId, Terms terms) {
        Terms.require(Registration.isClientId(clientId), "client_id", "must be 2 to 64 of A-Z a-z 0-9 . _ -");
        requireFree(clientId, terms);
        OrganisationId id = ids.newOrganisation();
        organisations.add(new Organisation(id, clientId, terms, published.all(), clock.instant()));
        Map<String, String> facts = new LinkedHashMap<>(AddedFacts.of(clientId, terms));
        facts.put("proposal", approved.proposal().toString());
        audit.record(new AuditEvent("organisation.added", id, id.value(), AuditEvent.Actor.ADMINISTRATOR, facts));
        return id;
    }

    /**
     * @throws TermsRefused a purpose is not published, or the SMS name is another's
     * @throws OrganisationRefused {@code organisation-unknown}
     */
    @RolesAllowed("approver")
    public void agree(ApprovedChange approved, OrganisationId id, Terms terms) {
        requirePossible(terms, id);
        organisations.locked(id).agree(terms, published.all());
        recordApproved("organisation.changed", approved, id);
    }

    /** @throws StateRefused nobody has suspended or closed it */
    @RolesAllowed("approver")
    public void resume(ApprovedChange approved, OrganisationId id) {
        organisations.locked(id).resume();
        recordApproved("organisation.resumed", approved, id);
    }

    /** Every call from the commit on is refused, and what it has asked ends. @throws StateRefused it is not active */
    public void suspend(OrganisationId id, Reason reason) {
        end("organisation.suspended", id, reason, Organisation::suspend);
    }

    /** As if it had never been, to every caller. @throws StateRefused it is closed already */
    public void close(OrganisationId id, Reason reason) {
        end("organisation.closed", id, reason, Organisation::close);
    }

    /** @throws TermsRefused the client id or the SMS name is another's, or a purpose is not published */
    public void requireFree(String clientId, Terms terms) {
        Terms.require(organisations.byClient(clientId).isEmpty(), "client_id", "is already that of an organisation");
        Terms.require(
                organisations.bySmsName(terms.smsName()).isEmpty(), "sms_name", "is already that of an organisation");
        Organisation.taken(terms.purposes(), published.all());
    }

    /** @throws TermsRefused the SMS name is another organisation's, or a purpose is not published */
    public void requirePossible(Terms terms, OrganisationId id) {
        boolean own = organisations
                .bySmsName(terms.smsName())
                .map(found -> found.is(id))
                .orElse(true);
        Terms.require(own, "sms_name", "is already that of another organisation");
        Organisation.taken(terms.purposes(), published.all());
    }

    private void end(String kind, OrganisationId id, Reason reason, Consumer<Organisation> change) {
        change.accept(organisations.locked(id));
        audit.record(AuditEvent.reasoned(kind, id, id.value(), Map.of(), reason.text()));
    }

    private void recordApproved(String kind, ApprovedChange approved, OrganisationId id) {
        Map<String, String> facts = Map.of("proposal", approved.proposal().toString());
        audit.record(new AuditEvent(kind, id, id.value(), AuditEvent.Actor.ADMINISTRATOR, facts));
    }
}
