package org.kycvs.otp;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.kycvs.kernel.Sql;

/** Looks through the rows of {@code otp.passcode} for whoever does harm, and remembers who was named. */
@Dependent
class Suspects {

    /** As long as rows of codes are kept. */
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    Sql sql;

    @Inject
    WatchRule rule;

    Suspects() {}

    Suspects(Sql sql, WatchRule rule) {
        this.sql = sql;
        this.rule = rule;
    }

    /** Which codes to look at: not those that can still be confirmed. Nothing while another node is watching. */
    Optional<Slice> begin(Instant now) {
        Instant earliest = now.minus(WatchRule.HOUR);
        return sql.first(WatchSql.BEGIN, row -> row.getObject("judged_until", OffsetDateTime.class))
                .map(until -> until.isAfter(earliest.atOffset(ZoneOffset.UTC)) ? until.toInstant() : earliest)
                .map(since -> new Slice(since, now.minus(rule.life()), now));
    }

    /** The next look begins where this one ended. */
    void end(Slice slice) {
        sql.update(WatchSql.END, slice.until());
        sql.update(WatchSql.FORGET, slice.now().minus(KEPT));
    }

    /** Codes that were sent after the one instant and until the other, as they stand now. */
    record Slice(Instant since, Instant until, Instant now) {}

    List<Suspect> of(Cause cause, Slice slice) {
        return switch (cause.kind()) {
            case FEW_CONFIRMED -> newest(cause, slice, rule.confirmed());
            case MANY_WRONG -> newest(cause, slice, rule.wrong());
            case MANY_MOBILES -> mobiles(cause, slice);
        };
    }

    /** Whether it is news: not while it is quiet about the same suspect for the same cause. */
    boolean raise(Suspect suspect, Instant now, Instant quietUntil) {
        return sql.first(WatchSql.RAISE, row -> row.getString("cause"), suspect.cause(), suspect.key(), quietUntil, now)
                .isPresent();
    }

    private List<Suspect> newest(Cause cause, Slice slice, WatchRule.Share share) {
        Cause blamed = cause.kind().byAddress();
        return list(
                cause,
                slice.since(),
                slice.until(),
                cause,
                slice.now(),
                blamed == cause ? "" : blamed.name(),
                share.of(),
                share.of(),
                share.of(),
                share.percent());
    }

    private List<Suspect> mobiles(Cause cause, Slice slice) {
        Instant since = slice.now().minus(WatchRule.HOUR);
        return list(cause, slice.since(), slice.until(), since.minus(rule.life()), since, rule.mobiles());
    }

    private List<Suspect> list(Cause cause, Object... parameters) {
        return sql.list(
                WatchSql.of(cause),
                row -> new Suspect(cause, row.getString("key"), row.getLong("part"), row.getLong("whole")),
                parameters);
    }
}
