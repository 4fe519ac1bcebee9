package org.kycvs.otp;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import org.kycvs.kernel.Batches;
import org.kycvs.kernel.ClosedHours;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.Time;

/**
 * Counts each hour's passcodes before they are forgotten, and forgets the figures when they are old. Who has a code sent again some
 * hours later is counted in both hours.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeepingPasscodeFigures {

    /** A code that has not come back by then will not: it lives minutes. */
    static final Duration SETTLED = Duration.ofHours(1);

    private static final Period KEPT = Period.ofYears(3);

    private static final String LATEST = """
            SELECT (SELECT max(hour) FROM otp.hour_count) AS counted, (SELECT min(sent_at) FROM otp.passcode) AS oldest""";

    private static final String COUNT = """
            INSERT INTO otp.hour_count (hour, sent, confirmed)
            SELECT ?, coalesce(sum(sends), 0), coalesce(sum(confirmed), 0) FROM otp.passcode WHERE sent_at >= ? AND sent_at < ?""";

    static final String HOURS = """
            DELETE FROM otp.hour_count WHERE hour IN
              (SELECT hour FROM otp.hour_count WHERE hour <= ? ORDER BY hour LIMIT ? FOR UPDATE SKIP LOCKED)""";

    @Inject
    ClosedHours hours;

    @Inject
    Batches batches;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "3", persistent = false)
    public void keep() {
        hours.count("otp.hour_count", LATEST, SETTLED, this::count);
        batches.erase("otp.hour_count.old", HOURS, Time.before(clock.instant(), KEPT));
    }

    private void count(Instant begin, Instant end) {
        sql.update(COUNT, begin, begin, end);
    }
}
