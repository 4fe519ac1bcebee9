package org.kycvs.admin.onboarding;

import java.util.List;
import org.kycvs.onboarding.ApprovingApplication;
import org.kycvs.onboarding.ChangingTerms;
import org.kycvs.onboarding.ResumingOrganisation;
import org.kycvs.organisations.GrantingKey;
import org.kycvs.organisations.PinningCertificate;

/** The kinds of change that take two persons, and which page their subject has. */
final class ProposalKinds {

    static final List<String> ALL = List.of(
            ApprovingApplication.KIND,
            ChangingTerms.KIND,
            ResumingOrganisation.KIND,
            GrantingKey.KIND,
            PinningCertificate.KIND);

    private ProposalKinds() {}

    /** The address of the page of what it is about. */
    static String page(String kind) {
        return kind.equals(ApprovingApplication.KIND) ? "application" : "organisation";
    }
}
