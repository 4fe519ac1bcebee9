package org.kycvs.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts each hour of the programme's calendar once, on one node, when nothing in it can change any more: so figures outlive the
 * rows that they are of. An hour that was missed is made up for as long as its rows stand.
 *
 * <p>Each hour is a transaction of its own, and the row that it leaves, even of nothing, is how the next one is found: what is
 * added up beside it is added once.
 */
@ApplicationScoped
public class ClosedHours {

    @Inject
    Batches batches;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    protected ClosedHours() {}

    /** For use outside a container. */
    public ClosedHours(Batches batches, Sql sql, Clock clock) {
        this.batches = batches;
        this.sql = sql;
        this.clock = clock;
    }

    /** Counts one hour, and leaves a row of it. */
    @FunctionalInterface
    public interface Count {
        void of(Instant begin, Instant end);
    }

    /**
     * @param job names the work and its lock
     * @param latest a statement that answers {@code counted}, the begin of the latest hour that has a row, and {@code oldest}, a
     *     moment in the oldest hour that could be counted; each may be null
     * @param settles how long after its end something in an hour can still change
     */
    public void count(String job, String latest, Duration settles, Count count) {
        batches.attempt(
                job,
                () -> batches.run(job, 1, most -> next(latest)
                        .filter(hour ->
                                !hour.plus(1, ChronoUnit.HOURS).plus(settles).isAfter(clock.instant()))
                        .map(hour -> {
                            count.of(hour, hour.plus(1, ChronoUnit.HOURS));
                            return 1;
                        })
                        .orElse(0)));
    }

    private Optional<Instant> next(String latest) {
        return sql.first(latest, row -> next(Sql.instant(row, "counted"), Sql.instant(row, "oldest")))
                .flatMap(hour -> hour);
    }

    private static Optional<Instant> next(@Nullable Instant counted, @Nullable Instant oldest) {
        return counted != null
                ? Optional.of(counted.plus(1, ChronoUnit.HOURS))
                : Optional.ofNullable(oldest).map(moment -> moment.atZone(Time.PROGRAMME_ZONE)
                        .truncatedTo(ChronoUnit.HOURS)
                        .toInstant());
    }
}
