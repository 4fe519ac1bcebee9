package org.kycvs.admin.onboarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kycvs.admin.frame.DangerousAction;
import org.kycvs.admin.frame.Outcome;
import org.kycvs.approvals.DecidingProposals;
import org.kycvs.approvals.ListingProposals;
import org.kycvs.approvals.Proposal;
import org.kycvs.approvals.Proposing;

/** The page of one proposal: what would change, why, and the decision. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // filled by open
public class ProposalPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient ListingProposals listing;

    @Inject
    transient DecidingProposals deciding;

    @Inject
    transient Proposing proposing;

    @Inject
    transient Deeds deeds;

    @Inject
    transient Outcome outcome;

    @Inject
    transient Rights rights;

    private final DangerousAction rejecting = new DangerousAction();
    private String id = "";
    private transient Proposal proposal;

    public void open() {
        RowId.of(id).flatMap(listing::find).ifPresentOrElse(found -> proposal = found, RowId::notFound);
    }

    public void approve() {
        open();
        if (deeds.done(() -> deciding.approve(proposal.id()))) {
            outcome.done("proposal.approved", proposal.about());
        }
        open();
    }

    public void reject() {
        if (deeds.done(() -> deciding.reject(rejecting.target(), rejecting.reason()))) {
            outcome.done("proposal.rejected", rejecting.getName());
        }
        open();
    }

    public void withdraw() {
        open();
        if (deeds.done(() -> proposing.withdraw(proposal.id()))) {
            outcome.done("proposal.withdrawn", proposal.about());
        }
        open();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Proposal getProposal() {
        return proposal;
    }

    /** Below {@code /admin/}: where what would be changed is shown. */
    public String getSubject() {
        return ProposalKinds.page(proposal.kind()) + "?id=" + proposal.subject();
    }

    /** Whether there is anything to compare with. */
    public boolean isComparison() {
        return proposal.differences().stream().anyMatch(one -> !one.before().isEmpty());
    }

    public boolean isApprover() {
        return rights.isApprover();
    }

    public boolean isPersonKnown() {
        return listing.isPersonKnown();
    }

    public boolean isMine() {
        return proposal.open() && proposal.own();
    }

    public boolean isMineToDecide() {
        return proposal.open() && !proposal.own() && isApprover() && isPersonKnown();
    }

    public DangerousAction getRejecting() {
        return rejecting;
    }
}
