package org.kycvs.organisations;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.Time;

/** Counts what organisations ask, by whichever door, and says when it is enough. */
@Stateless
@PermitAll
public class Quotas {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final String ALLOWED = """
            SELECT coalesce(quota_minute, ?) AS per_minute, coalesce(quota_day, ?) AS per_day
            FROM organisations.organisation WHERE id = ?""";

    /** Decides by itself: of any number of requests at once, so many are let through as there are left. */
    private static final String TAKE = "WITH allowed AS (" + ALLOWED + """
            ),
            counted AS (
              INSERT INTO organisations.quota_use AS u (organisation_id, minute, in_minute, day, in_day) VALUES (?, ?, 1, ?, 1)
              ON CONFLICT (organisation_id) DO UPDATE SET
                minute = excluded.minute,
                in_minute = CASE WHEN u.minute = excluded.minute THEN u.in_minute + 1 ELSE 1 END,
                day = excluded.day,
                in_day = CASE WHEN u.day = excluded.day THEN u.in_day + 1 ELSE 1 END
              RETURNING in_minute, in_day)
            SELECT * FROM counted, allowed""";

    private static final String SO_FAR = "WITH allowed AS (" + ALLOWED + """
            )
            SELECT allowed.*, coalesce(u.in_minute, 0) AS in_minute, coalesce(d.in_day, 0) AS in_day
            FROM allowed
            LEFT JOIN organisations.quota_use u ON u.organisation_id = ? AND u.minute = ?
            LEFT JOIN organisations.quota_use d ON d.organisation_id = ? AND d.day = ?""";

    @Inject
    Quota standard;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /**
     * Counts one request. Call it last in its transaction: whatever else this organisation asks waits for the row until the
     * commit.
     *
     * @throws QuotaExceeded there was none left; with the transaction it is not counted
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public QuotaUse take(OrganisationId organisation) {
        Instant now = clock.instant();
        QuotaUse use = sql.first(
                        TAKE,
                        row -> use(row, now),
                        standard.perMinute(),
                        standard.perDay(),
                        organisation.value(),
                        organisation.value(),
                        minute(now),
                        today(now).toEpochDay())
                .orElseThrow();
        if (use.isExceeded()) {
            throw new QuotaExceeded(use);
        }
        return use;
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Quota of(OrganisationId organisation) {
        return sql.first(ALLOWED, Quotas::quota, standard.perMinute(), standard.perDay(), organisation.value())
                .orElseThrow();
    }

    /** What is left of it, without counting anything. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public QuotaUse soFar(OrganisationId organisation) {
        Instant now = clock.instant();
        return sql.first(
                        SO_FAR,
                        row -> use(row, now),
                        standard.perMinute(),
                        standard.perDay(),
                        organisation.value(),
                        organisation.value(),
                        minute(now),
                        organisation.value(),
                        today(now).toEpochDay())
                .orElseThrow();
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Time.PROGRAMME_ZONE);
    }

    private static long minute(Instant now) {
        return now.getEpochSecond() / MINUTE.toSeconds();
    }

    private static QuotaUse use(ResultSet row, Instant now) throws SQLException {
        Instant minuteEnds = Instant.ofEpochSecond((minute(now) + 1) * MINUTE.toSeconds());
        Instant dayEnds =
                today(now).plusDays(1).atStartOfDay(Time.PROGRAMME_ZONE).toInstant();
        Quota quota = quota(row);
        return new QuotaUse(
                quota,
                quota.perMinute() - row.getInt("in_minute"),
                minuteEnds,
                quota.perDay() - row.getInt("in_day"),
                dayEnds);
    }

    private static Quota quota(ResultSet row) throws SQLException {
        return new Quota(row.getInt("per_minute"), row.getInt("per_day"));
    }
}
