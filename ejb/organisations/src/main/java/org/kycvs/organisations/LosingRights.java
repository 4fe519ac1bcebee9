package org.kycvs.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Sql;

/**
 * Says who may not ask any more, to whoever has to end what was asked before.
 *
 * <p>One statement that finds nothing while nobody has lost anything: it can be asked every second. No session bean, because
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

    @Inject
    Sql sql;

    /** All that may not be asked now by organisations that have lost a right since then, and were not given it back. */
    public List<LostRight> since(Instant then) {
        return sql.list(
                LOST,
                row -> new LostRight(new OrganisationId(row.getObject("id", UUID.class)), row.getString("code")),
                then);
    }
}
