package org.kycvs.approvals;

import java.util.Locale;

/** What became of a proposal. */
public enum ProposalState {
    OPEN,
    APPROVED,
    REJECTED,
    /** By the person who made it. */
    WITHDRAWN,
    /** Nobody decided in time. */
    EXPIRED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
