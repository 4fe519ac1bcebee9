package org.kycvs.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What an operator wants to know of the outbox: whether messages leave, whether they arrive, and which did not. */
@Stateless
@PermitAll
public class WatchingOutbox {

    private static final int MOST_LISTED = 1_000;

    @Inject
    OutboxRecords records;

    @Inject
    Clock clock;

    /** Counted when asked, from one index; meant for some calls a minute. */
    public OutboxFigures figures(Channel channel) {
        Instant now = clock.instant();
        OutboxRecords.Waiting waiting = records.waiting(channel, now);
        return new OutboxFigures(
                waiting.count(),
                waiting.oldest(),
                records.endedSince(channel, now.minus(Duration.ofHours(1))),
                records.endedSince(channel, now.minus(Duration.ofDays(1))));
    }

    /** The newest that did not arrive, of the last day: older rows are forgotten. */
    public List<LostMessage> lost(Channel channel, int most) {
        return records.lost(channel, Math.max(1, Math.min(most, MOST_LISTED)));
    }
}
