package org.kycvs.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.kycvs.approvals.ApprovedChange;
import org.kycvs.approvals.DangerousChange;
import org.kycvs.approvals.Difference;
import org.kycvs.approvals.Preview;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.organisations.ChangingOrganisations;
import org.kycvs.organisations.ListingOrganisations;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.OrganisationRefused;
import org.kycvs.organisations.OrganisationState;

/** A suspended or closed organisation may ask again; nothing more need be said. */
@ApplicationScoped
public class ResumingOrganisation implements DangerousChange {

    /** What it is proposed as. */
    public static final String KIND = "organisation.resume";

    @Inject
    ListingOrganisations listing;

    @Inject
    ChangingOrganisations organisations;

    @Inject
    Identities identities;

    @Inject
    ContactMail mail;

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
        OrganisationProfile profile = listing.find(new OrganisationId(subject))
                .orElseThrow(() -> new OrganisationRefused(OrganisationRefused.Reason.ORGANISATION_UNKNOWN));
        return new Preview(
                profile.legalName(),
                profile.id(),
                Difference.between("state", profile.state().code(), OrganisationState.ACTIVE.code())
                        .toList());
    }

    @Override
    public void carryOut(ApprovedChange approved) {
        OrganisationId id = new OrganisationId(approved.subject());
        organisations.resume(approved.requiring(KIND, id.value()), id);
        identities.wish(id);
        mail.state(id, "resumed");
    }
}
