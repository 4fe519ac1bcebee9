package org.kycvs.approvals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All proposals, for the administrators. */
@Stateless
@RolesAllowed({"onboarding-officer", "approver", "registry-operator", "auditor", "key-custodian"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ListingProposals {

    @Inject
    Proposals proposals;

    /**
     * The newest first.
     *
     * @param state null for every
     * @param count at most 1,000
     */
    public List<Proposal> page(@Nullable ProposalState state, int first, int count) {
        return proposals.page(state, first, count);
    }

    /** How many there are. */
    public int count(@Nullable ProposalState state) {
        return proposals.count(state);
    }

    public Optional<Proposal> find(UUID id) {
        return proposals.find(id);
    }

    /** Those about one subject, the newest first, at most 100. */
    public List<Proposal> about(UUID subject) {
        return proposals.about(subject);
    }
}
