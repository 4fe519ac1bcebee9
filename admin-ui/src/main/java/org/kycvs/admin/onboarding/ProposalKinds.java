package org.kycvs.admin.onboarding;

import java.util.List;
import org.kycvs.onboarding.ApprovingApplication;
import org.kycvs.onboarding.ChangingTerms;
import org.kycvs.onboarding.ResumingOrganisation;

/** The kinds of change that take two persons, and which page their subject has. */
final class ProposalKinds {

    static final List<String> ALL = List.of(ApprovingApplication.KIND, ChangingTerms.KIND, ResumingOrganisation.KIND);

    private ProposalKinds() {}

    /** The first word of a kind is what it is about, and so is the address of its page. */
    static String page(String kind) {
        return kind.substring(0, kind.indexOf('.'));
    }
}
