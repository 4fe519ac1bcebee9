package org.kycvs.organisations;

import java.time.Instant;

/**
 * What is left of a quota.
 *
 * @param leftInMinute how many more until {@code minuteEnds}; negative if that many too many were asked for
 * @param leftInDay how many more until {@code dayEnds}; likewise
 */
public record QuotaUse(Quota quota, int leftInMinute, Instant minuteEnds, int leftInDay, Instant dayEnds) {

    boolean isExceeded() {
        return leftInMinute < 0 || leftInDay < 0;
    }

    /** When the next request can be made, if there is none left now. */
    Instant nextAt() {
        return leftInDay < 0 ? dayEnds : minuteEnds;
    }
}
