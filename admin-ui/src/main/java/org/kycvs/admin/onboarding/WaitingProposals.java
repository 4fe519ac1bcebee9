package org.kycvs.admin.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kycvs.admin.WaitingWork;
import org.kycvs.admin.frame.Screen;
import org.kycvs.approvals.ListingProposals;

/** Proposals that the reader may decide. */
@ApplicationScoped
public class WaitingProposals implements WaitingWork {

    @Inject
    ListingProposals listing;

    @Override
    public Screen screen() {
        return Screen.PROPOSALS;
    }

    @Override
    public long count() {
        return listing.waiting();
    }
}
