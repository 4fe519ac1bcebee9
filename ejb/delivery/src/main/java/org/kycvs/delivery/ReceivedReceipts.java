package org.kycvs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Receipts on their way to their rows: kept in memory, noted together once a second, and tried again while their row does
 * not wait for them, because a centre may be faster than our commit of the hand-off, also one of another node.
 */
@ApplicationScoped
class ReceivedReceipts implements SmsReceipts {

    static final int MOST_KEPT = 10_000;
    static final int NOTED_AT_ONCE = 1_000;

    /** Longer than a hand-off and its commit can take; by then it is a repetition, or of a row that is forgotten. */
    static final Duration TRIED = Duration.ofMinutes(1);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Inject
    ReceiptRows rows;

    @Inject
    Clock clock;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private Instant lastNoted = Instant.EPOCH;

    /** @param missed when it was first found that no row waits for it */
    private record Kept(SmsReceipt receipt, @Nullable Instant missed) {}

    @Override
    public boolean offer(SmsReceipt receipt) {
        if (kept.size() >= MOST_KEPT) {
            return false;
        }
        kept.putIfAbsent(receipt.id().toString(), new Kept(receipt, null));
        return true;
    }

    /** Called by one thread at a time; a failure of the database leaves everything here for the next call. */
    void note() {
        Instant now = clock.instant();
        if (kept.isEmpty() || !isPast(lastNoted, PAUSE, now)) {
            return;
        }
        lastNoted = now;
        List<SmsReceipt> all = kept.values().stream().map(Kept::receipt).toList();
        for (int from = 0; from < all.size(); from += NOTED_AT_ONCE) {
            note(all.subList(from, Math.min(from + NOTED_AT_ONCE, all.size())), now);
        }
    }

    private void note(List<SmsReceipt> batch, Instant now) {
        Set<String> noted = rows.note(batch);
        for (SmsReceipt receipt : batch) {
            String id = receipt.id().toString();
            kept.computeIfPresent(id, (same, waiting) -> noted.contains(id) ? null : later(waiting, now));
        }
    }

    private static @Nullable Kept later(Kept waiting, Instant now) {
        if (waiting.missed() == null) {
            return new Kept(waiting.receipt(), now);
        }
        return isPast(waiting.missed(), TRIED, now) ? null : waiting;
    }

    /** In either direction, so that a clock that was set back holds nothing up. */
    private static boolean isPast(Instant since, Duration time, Instant now) {
        return Duration.between(since, now).abs().compareTo(time) >= 0;
    }
}
