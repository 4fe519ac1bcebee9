package org.kycvs.approvals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposed change as administrators see it.
 *
 * @param kind see {@link DangerousChange#kind()}
 * @param subject what would be changed
 * @param about names the subject to people
 * @param differences as they were when it was proposed
 * @param reason of the person who proposed it
 * @param proposedBy the account
 * @param ends when it ends by itself
 * @param decision empty while it is open
 * @param own whether the person who asks has proposed it, by whichever account
 */
public record Proposal(
        UUID id,
        String kind,
        UUID subject,
        String about,
        List<Difference> differences,
        String reason,
        String proposedBy,
        Instant proposedAt,
        Instant ends,
        ProposalState state,
        @Nullable Decision decision,
        boolean own) {

    /**
     * @param by the account; the system's own where it ended by itself
     * @param reason empty where none was asked for
     */
    public record Decision(String by, Instant at, String reason) {}

    public boolean open() {
        return state == ProposalState.OPEN;
    }
}
