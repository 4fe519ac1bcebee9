package org.kycvs.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.kycvs.kernel.Batches;
import org.kycvs.kernel.ClosedHours;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.Time;

/** Counts what became of each hour's requests before they are forgotten, and forgets the figures when they are old. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeepingOutcomes {

    /** No request lives longer (contract, section 3.1), so an hour's are over then. */
    static final Duration LONGEST_REQUEST = Duration.ofDays(1);

    private static final Period KEPT = Period.ofYears(3);

    private static final String LATEST = """
            SELECT (SELECT max(hour) FROM verification.hour_count) AS counted,
                   (SELECT min(created_at) FROM verification.status_request) AS oldest""";

    /** The hour's row is the proof that its days are added up: a second one of the same hour is refused. */
    private static final String COUNT = "WITH counted AS (SELECT organisation_id, " + OutcomeFigures.LIVE + """

                FROM verification.status_request WHERE created_at >= ? AND created_at < ? GROUP BY organisation_id),
              counted_hour AS (
                INSERT INTO verification.hour_count (hour, shared, not_shared, expired, cancelled)
                SELECT ?, coalesce(sum(shared), 0), coalesce(sum(not_shared), 0), coalesce(sum(expired), 0),
                  coalesce(sum(cancelled), 0) FROM counted)
            INSERT INTO verification.organisation_day AS d (day, organisation_id, shared, not_shared, expired, cancelled)
            SELECT ?, organisation_id, shared, not_shared, expired, cancelled FROM counted
            ON CONFLICT (day, organisation_id) DO UPDATE SET shared = d.shared + excluded.shared,
              not_shared = d.not_shared + excluded.not_shared, expired = d.expired + excluded.expired,
              cancelled = d.cancelled + excluded.cancelled""";

    static final String HOURS = """
            DELETE FROM verification.hour_count WHERE hour IN
              (SELECT hour FROM verification.hour_count WHERE hour <= ? ORDER BY hour LIMIT ? FOR UPDATE SKIP LOCKED)""";

    static final String DAYS = """
            DELETE FROM verification.organisation_day WHERE (day, organisation_id) IN
              (SELECT day, organisation_id FROM verification.organisation_day WHERE day <= ? ORDER BY day
               LIMIT ? FOR UPDATE SKIP LOCKED)""";

    @Inject
    ClosedHours hours;

    @Inject
    Batches batches;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "2", persistent = false)
    public void keep() {
        hours.count("verification.hour_count", LATEST, LONGEST_REQUEST, this::count);
        Instant old = Time.before(clock.instant(), KEPT);
        batches.erase("verification.hour_count.old", HOURS, old);
        batches.erase("verification.organisation_day.old", DAYS, day(old));
    }

    private void count(Instant begin, Instant end) {
        Instant now = clock.instant();
        sql.update(COUNT, now, now, begin, end, begin, day(begin));
    }

    private static Date day(Instant moment) {
        return Date.valueOf(LocalDate.ofInstant(moment, Time.PROGRAMME_ZONE));
    }
}
