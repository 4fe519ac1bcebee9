package org.kycvs.admin.onboarding;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.kycvs.admin.frame.Column;
import org.kycvs.admin.frame.Table;
import org.kycvs.admin.frame.Tables;
import org.kycvs.approvals.ListingProposals;
import org.kycvs.approvals.Proposal;
import org.kycvs.approvals.ProposalState;

/** The proposals' screen: what waits for a second person, first what the reader may decide. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // filled by load
public class ProposalsPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final List<Column<Proposal>> COLUMNS = List.of(
            Column.of("about", Proposal::about).canSearch(),
            Column.of("kind", Proposal::kind).canChoose("proposal", ProposalKinds.ALL),
            Column.of("by", Proposal::proposedBy),
            Column.of("proposed", Proposal::proposedAt),
            Column.of("ends", Proposal::ends),
            Column.<Proposal>of("state", one -> one.state().code())
                    .canChoose(
                            "decision",
                            Arrays.stream(ProposalState.values())
                                    .map(ProposalState::code)
                                    .toList()));

    @Inject
    transient ListingProposals listing;

    @Inject
    transient Tables tables;

    @Inject
    transient Rights rights;

    private transient Table<Proposal> table;

    @PostConstruct
    public void load() {
        table = tables.of("proposals", COLUMNS, listing::list);
    }

    public void export() {
        tables.export(table);
    }

    public Table<Proposal> getTable() {
        return table;
    }

    /** Whether it waits for the reader. */
    public boolean waits(Proposal proposal) {
        return proposal.open() && !proposal.own() && listing.isPersonKnown() && rights.isApprover();
    }

    /** The shape and colour beside the word, as {@code <admin:state>} takes it. */
    public String sign(Proposal proposal) {
        return switch (proposal.state()) {
            case OPEN -> "waiting";
            case APPROVED -> "good";
            case WITHDRAWN -> "paused";
            case REJECTED, EXPIRED -> "ended";
        };
    }
}
