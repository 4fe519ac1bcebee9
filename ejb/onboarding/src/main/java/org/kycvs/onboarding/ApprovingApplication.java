package org.kycvs.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.UUID;
import org.kycvs.approvals.ApprovedChange;
import org.kycvs.approvals.DangerousChange;
import org.kycvs.approvals.Preview;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.organisations.ChangingOrganisations;

/** An application becomes an organisation; its subject is the application, and nothing more need be said. */
@ApplicationScoped
public class ApprovingApplication implements DangerousChange {

    /** What it is proposed as. */
    public static final String KIND = "application.approve";

    @Inject
    Applications applications;

    @Inject
    ChangingOrganisations organisations;

    @Inject
    Identities identities;

    @Inject
    ContactMail mail;

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

    @Override
    public Preview preview(UUID subject, JsonObject wanted) {
        ApplicationForm form = applications.locked(subject).form();
        organisations.requireFree(form.clientId(), form.terms());
        return new Preview(form.terms().legalName(), null, form.facts());
    }

    @Override
    public void carryOut(ApprovedChange approved) {
        UUID id = approved.requiring(KIND, approved.subject()).subject();
        ApplicationForm form = applications.locked(id).form();
        OrganisationId organisation = organisations.add(approved, form.clientId(), form.terms());
        applications.approve(id, organisation, clock.instant());
        identities.wish(organisation, form.contact());
        mail.approved(id);
    }
}
