package org.kycvs.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.kycvs.approvals.ApprovedChange;
import org.kycvs.approvals.DangerousChange;
import org.kycvs.approvals.Preview;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.organisations.ChangingOrganisations;
import org.kycvs.organisations.ListingOrganisations;
import org.kycvs.organisations.OrganisationRefused;
import org.kycvs.organisations.Terms;

/** A registered organisation is, or may do, something else; wanted are its new {@link Terms}, whole. */
@ApplicationScoped
public class ChangingTerms implements DangerousChange {

    /** What it is proposed as. */
    public static final String KIND = "organisation.change";

    @Inject
    ListingOrganisations listing;

    @Inject
    ChangingOrganisations organisations;

    @Inject
    Identities identities;

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
        OrganisationId id = new OrganisationId(subject);
        Terms before = listing.terms(id)
                .orElseThrow(() -> new OrganisationRefused(OrganisationRefused.Reason.ORGANISATION_UNKNOWN));
        Terms after = Terms.of(wanted);
        organisations.requirePossible(after, id);
        return new Preview(before.legalName(), id, Terms.differences(before, after));
    }

    @Override
    public void carryOut(ApprovedChange approved) {
        OrganisationId id = new OrganisationId(approved.subject());
        organisations.agree(approved.requiring(KIND, id.value()), id, Terms.of(approved.wanted()));
        identities.wish(id);
    }
}
