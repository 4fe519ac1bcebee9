package org.kycvs.approvals;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.ListQuery;
import org.kycvs.kernel.Listing;

/** All proposals, for the administrators. */
@Stateless
@RolesAllowed({"onboarding-officer", "approver", "registry-operator", "auditor", "key-custodian"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ListingProposals {

    @Inject
    Proposals proposals;

    @Resource
    SessionContext caller;

    /**
     * First what the one who asks may decide, then what else is open, then the newest.
     *
     * @param query can be narrowed by {@code state}, {@code kind} and a part of {@code about}
     */
    public Listing<Proposal> list(ListQuery query) {
        return proposals.list(query, person(), mayDecide() ? person() : null);
    }

    /** How many wait for a decision that the one who asks may make. */
    public long waiting() {
        String person = person();
        return mayDecide() && person != null ? proposals.waiting(person) : 0;
    }

    public Optional<Proposal> find(UUID id) {
        return proposals.find(id, person());
    }

    /** Those about one subject, the newest first, at most 100. */
    public List<Proposal> about(UUID subject) {
        return proposals.about(subject, person());
    }

    /** Whether the account says whose it is; without that it neither proposes nor decides. */
    public boolean isPersonKnown() {
        return person() != null;
    }

    private boolean mayDecide() {
        return caller.isCallerInRole("approver");
    }

    private @Nullable String person() {
        return Administrator.known(caller.getCallerPrincipal())
                .map(Administrator::person)
                .orElse(null);
    }
}
