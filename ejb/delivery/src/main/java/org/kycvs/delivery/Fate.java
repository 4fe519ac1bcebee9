package org.kycvs.delivery;

import java.util.List;
import java.util.Optional;

/**
 * What became of a row that a dispatcher took.
 *
 * @param receipts by which ids the centre will speak of what was sent
 * @param error why a dead one is dead
 */
record Fate(WaitingMessage row, Kind kind, List<ReceiptId> receipts, Optional<CentreError> error) {

    enum Kind {
        SENT,
        DROPPED,
        DEAD,
        TRY_AGAIN,
        /** The claim is about to end; the row will be due again by itself. */
        LEFT;

        /** Whether the row has ended, to be blanked by the statement that records it. */
        boolean isEnd() {
            return this == SENT || this == DROPPED || this == DEAD;
        }
    }

    static Fate sent(WaitingMessage row, List<ReceiptId> receipts) {
        return new Fate(row, Kind.SENT, receipts, Optional.empty());
    }

    static Fate dead(WaitingMessage row, CentreError error) {
        return new Fate(row, Kind.DEAD, List.of(), Optional.of(error));
    }

    static Fate of(WaitingMessage row, Kind kind) {
        return new Fate(row, kind, List.of(), Optional.empty());
    }
}
