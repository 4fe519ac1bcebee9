package org.kycvs.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** All kinds of change that take two persons, of whichever module. */
@ApplicationScoped
class Changes {

    @Inject
    @Any
    Instance<DangerousChange> all;

    /** @throws ProposalRefused {@code not-found} */
    DangerousChange of(String kind) {
        return all.stream()
                .filter(change -> change.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new ProposalRefused(ProposalRefused.Reason.NOT_FOUND));
    }
}
