package org.kycvs.approvals;

import org.kycvs.kernel.Refusal;

/** This proposal cannot be made or decided, or not by this person. */
public final class ProposalRefused extends Refusal {

    /** Why not. */
    public enum Reason implements Refusal.Reason {
        /** No such proposal, or no such kind of change. */
        NOT_FOUND("not-found"),
        /** Another of the same kind about the same subject waits for its decision. */
        ALREADY_OPEN("proposal-already-open"),
        /** It was decided, withdrawn or ended before. */
        ALREADY_DECIDED("proposal-already-decided"),
        /** It would change nothing. */
        NOTHING_CHANGES("proposal-changes-nothing"),
        /** What it would change has changed since: it has to be proposed anew. */
        OVERTAKEN("proposal-overtaken"),
        /** Who proposed it cannot decide it, by whichever account. */
        SAME_PERSON("proposal-same-person"),
        /** Only who proposed it can withdraw it. */
        NOT_YOURS("proposal-not-yours"),
        /** The account does not say whose it is. */
        PERSON_UNKNOWN("person-unknown"),
        /** The account lacks the role for this kind. */
        ROLE_MISSING("role-missing");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    public ProposalRefused(Reason reason) {
        super(reason);
    }
}
