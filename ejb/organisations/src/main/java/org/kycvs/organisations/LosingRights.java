package org.kycvs.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.Time;

/**
 * Says who may not ask any more, to whoever has to end what was asked before.
 *
 * <p>Two statements that find nothing while nobody has lost anything: they can be asked every second. No session bean, because
 * the container would log at length, and wrap, each time that the database is away.
 */
@ApplicationScoped
public class LosingRights {

    private static final String LOST = """
            SELECT o.id, p.code
            FROM organisations.organisation o CROSS JOIN organisations.purpose p
            LEFT JOIN organisations.organisation_purpose approved
              ON approved.organisation_id = o.id AND approved.purpose_code = p.code
            WHERE o.lost_rights_at > ? AND (o.state <> 'ACTIVE' OR approved.purpose_code IS NULL)
            """;

    /** An agreement ends with its last day, without a trace in any row. */
    private static final String OVER = """
            SELECT o.id, p.code FROM organisations.organisation o CROSS JOIN organisations.purpose p
            WHERE o.agreement_until BETWEEN ? AND ?
              AND (o.agreement_until + 1)::timestamp AT TIME ZONE ? > ?
            """;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** All that may not be asked now by organisations that have lost a right since then, and were not given it back. */
    public List<LostRight> since(Instant then) {
        List<LostRight> lost = sql.list(LOST, LosingRights::right, then);
        LocalDate yesterday = day(clock.instant()).minusDays(1);
        lost.addAll(sql.list(
                OVER, LosingRights::right, day(then).minusDays(1), yesterday, Time.PROGRAMME_ZONE.getId(), then));
        return lost;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Time.PROGRAMME_ZONE);
    }

    private static LostRight right(ResultSet row) throws SQLException {
        return new LostRight(new OrganisationId(row.getObject("id", UUID.class)), row.getString("code"));
    }
}
