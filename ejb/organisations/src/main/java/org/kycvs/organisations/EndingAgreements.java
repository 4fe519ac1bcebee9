package org.kycvs.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Sql;

/** Which agreements will end, so that somebody can be told in time. */
@ApplicationScoped
public class EndingAgreements {

    private static final String BETWEEN = """
            SELECT id, agreement_until FROM organisations.organisation
            WHERE state = 'ACTIVE' AND agreement_until BETWEEN ? AND ? ORDER BY agreement_until, id""";

    @Inject
    Sql sql;

    /** Of active organisations, from the first to the last day, both included. */
    public List<EndingAgreement> between(LocalDate first, LocalDate last) {
        return sql.list(
                BETWEEN,
                row -> new EndingAgreement(
                        new OrganisationId(row.getObject("id", UUID.class)),
                        row.getObject("agreement_until", LocalDate.class)),
                first,
                last);
    }
}
