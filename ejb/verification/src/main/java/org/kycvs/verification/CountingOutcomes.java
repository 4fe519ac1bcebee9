package org.kycvs.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Sql;

/** How requests ended, for the administrators. */
@Stateless
@RolesAllowed({"onboarding-officer", "approver", "registry-operator", "auditor", "key-custodian"})
public class CountingOutcomes {

    private static final String COUNT = """
            SELECT organisation_id, outcome, count(*) AS requests
            FROM (SELECT organisation_id,
                         CASE WHEN state = 'PENDING' AND expires_at <= ? THEN 'EXPIRED' ELSE state END AS outcome
                  FROM verification.status_request WHERE created_at > ?) AS recent
            GROUP BY organisation_id, outcome""";

    private record Row(OrganisationId organisation, RequestState outcome, long requests) {}

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Requests made within the given time until now, by organisation and state; what has run out counts as expired. */
    public Map<OrganisationId, Map<RequestState, Long>> within(Duration time) {
        Instant now = clock.instant();
        Map<OrganisationId, Map<RequestState, Long>> counts = new HashMap<>();
        sql.list(
                        COUNT,
                        row -> new Row(
                                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                                RequestState.valueOf(row.getString("outcome")),
                                row.getLong("requests")),
                        now,
                        now.minus(time))
                .forEach(row -> counts.computeIfAbsent(row.organisation(), id -> new EnumMap<>(RequestState.class))
                        .put(row.outcome(), row.requests()));
        return counts;
    }
}
