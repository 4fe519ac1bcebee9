package org.kycvs.onboarding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kycvs.audit.AuditEvent;
import org.kycvs.audit.AuditLog;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.ListQuery;
import org.kycvs.kernel.Listing;
import org.kycvs.kernel.Reason;
import org.kycvs.organisations.ChangingOrganisations;

/**
 * An officer enters an application, amends what was applied for after having checked it, or rejects it. To approve one it is
 * proposed as a {@link ApprovingApplication#KIND}.
 */
@Stateless
@RolesAllowed("onboarding-officer")
public class HandlingApplications {

    @Inject
    Applications applications;

    @Inject
    ChangingOrganisations organisations;

    @Inject
    ContactMail mail;

    @Inject
    AuditLog audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * For an organisation that has applied on paper.
     *
     * @throws ApplicationRefused {@code application-client-id}
     * @throws org.kycvs.organisations.TermsRefused a name is taken, or a purpose is not published
     */
    public UUID enter(ApplicationForm form) {
        organisations.requireFree(form.clientId(), form.terms());
        UUID id = ids.next();
        applications.add(id, ApplicationState.SUBMITTED, form, clock.instant());
        record("application.entered", id, Map.of("client_id", form.clientId()));
        return id;
    }

    /**
     * A proposal to approve it that is open has to be made anew.
     *
     * @throws ApplicationRefused {@code not-found}, {@code application-state}, {@code application-client-id}
     * @throws org.kycvs.organisations.TermsRefused a name is taken, or a purpose is not published
     */
    public void amend(UUID id, ApplicationForm form) {
        applications.locked(id);
        organisations.requireFree(form.clientId(), form.terms());
        applications.amend(id, form);
        record("application.amended", id, Map.of("client_id", form.clientId()));
    }

    /**
     * Its contact is written the reason.
     *
     * @throws ApplicationRefused {@code not-found}, {@code application-state}
     */
    public void reject(UUID id, Reason reason) {
        applications.locked(id);
        applications.reject(id, reason.text(), clock.instant());
        mail.rejected(id, reason.text());
        audit.record(AuditEvent.reasoned("application.rejected", null, id, Map.of(), reason.text()));
    }

    /**
     * First those that wait for an officer, longest first; those whose address is not confirmed are not among them.
     *
     * @param query can be narrowed by {@code state}, and parts of {@code name} and {@code client}
     */
    @RolesAllowed({"onboarding-officer", "approver", "auditor"})
    public Listing<Application> list(ListQuery query) {
        return applications.list(query);
    }

    @RolesAllowed({"onboarding-officer", "approver", "auditor"})
    public int count(ApplicationState state) {
        return applications.count(state);
    }

    @RolesAllowed({"onboarding-officer", "approver", "auditor"})
    public Optional<Application> find(UUID id) {
        return applications.find(id);
    }

    private void record(String kind, UUID id, Map<String, String> facts) {
        audit.record(new AuditEvent(kind, null, id, AuditEvent.Actor.ADMINISTRATOR, facts));
    }
}
