package org.kycvs.limits;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kycvs.kernel.Refusal.Reason;
import org.kycvs.kernel.Sql.SqlFailed;
import org.kycvs.signing.Digesting;
import org.kycvs.signing.KeyUse;

/**
 * Counts one more, in the caller's transaction, by one atomic statement however many counters there are.
 *
 * <p>Every method throws {@link CountersAway} when the counters cannot be read or written.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Counting {

    private static final Logger LOG = System.getLogger(Counting.class.getName());

    @Inject
    Counters counters;

    @Inject
    Digesting digesting;

    @Inject
    Clock clock;

    /**
     * Counts one more of each, unless one of them, or of those that are only heeded, is paused. Call it last in a
     * transaction: the rows stay locked until the commit.
     *
     * @param refusal what to tell the caller during a pause
     * @throws LimitReached during a pause, the end of the longest; the transaction, and so all counts, are undone
     */
    public void count(List<Counter> counted, List<Counter> heeded, Reason refusal) {
        Instant now = clock.instant();
        List<Drawn> drawn = counted.stream().map(counter -> draw(counter, now)).toList();
        List<CounterRow> rows =
                reached(() -> counters.count(drawn.stream().map(Drawn::row).toList(), rows(heeded, now), now));
        refuseIfPaused(rows, now, refusal);
        List<CounterRow> begun = rows.stream()
                .flatMap(row -> drawn.stream().flatMap(one -> one.pauseAt(row, now).stream()))
                .toList();
        if (!begun.isEmpty()) {
            reached(() -> counters.pause(begun));
        }
    }

    /**
     * Gives one of each back, where what was counted turned out not to count (a passcode that was confirmed), unless one of those
     * that are heeded is paused.
     *
     * @throws LimitReached during a pause; the transaction is undone
     */
    public void giveBack(List<Counter> counted, List<Counter> heeded, Reason refusal) {
        if (counted.stream().anyMatch(counter -> counter.limit().slots() > 1)) {
            throw new IllegalArgumentException("Which slot was drawn is not remembered");
        }
        Instant now = clock.instant();
        List<CounterRow> paused = reached(() -> counters.giveBack(rows(counted, now), rows(heeded, now), now));
        refuseIfPaused(paused, now, refusal);
    }

    /** Begins a pause, as long as the limit's window, whatever was counted. */
    public void pause(Counter counter) {
        Instant now = clock.instant();
        CounterRow row = row(counter, 0, now);
        reached(() -> counters.pause(List.of(row.pausedUntil(row.windowEnds()))));
    }

    /** A counter and the row that was drawn for it. */
    private record Drawn(Limit limit, CounterRow row) {

        /** The same row as it was returned, with the pause that its new count begins. */
        Optional<CounterRow> pauseAt(CounterRow now, Instant instant) {
            boolean same = row.name().equals(now.name()) && row.key().equals(now.key());
            return same
                    ? limit.pauseAt(now.n(), now.slot(), instant, now.windowEnds())
                            .map(now::pausedUntil)
                    : Optional.empty();
        }
    }

    private Drawn draw(Counter counter, Instant now) {
        int slot = ThreadLocalRandom.current().nextInt(counter.limit().slots());
        return new Drawn(counter.limit(), row(counter, slot, now));
    }

    private List<CounterRow> rows(List<Counter> all, Instant now) {
        return all.stream().map(counter -> row(counter, 0, now)).toList();
    }

    /** A new counter key starts every count anew: what the old one counted is gone within a window. */
    private CounterRow row(Counter counter, int slot, Instant now) {
        String[] parts = Stream.concat(Stream.of(counter.limit().name()), counter.key().stream())
                .toArray(String[]::new);
        String key = digesting.digest(KeyUse.COUNTER, parts).text();
        return CounterRow.fresh(counter.limit(), key, slot, now);
    }

    private static void refuseIfPaused(List<CounterRow> rows, Instant now, Reason refusal) {
        rows.stream()
                .filter(row -> row.isPaused(now))
                .flatMap(row -> row.pause().stream())
                .max(Instant::compareTo)
                .ifPresent(until -> {
                    throw new LimitReached(refusal, until);
                });
    }

    /** Also a statement that fails refuses, and so undoes the step: an outage never opens a door. */
    private static <T> T reached(Supplier<T> statement) {
        try {
            return statement.get();
        } catch (SqlFailed failure) {
            LOG.log(Level.WARNING, () -> "Counters cannot be reached: " + failure.getMessage());
            throw new CountersAway();
        }
    }
}
