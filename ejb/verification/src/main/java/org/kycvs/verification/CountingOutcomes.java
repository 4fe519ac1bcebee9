package org.kycvs.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Sql;

/** What became of the latest requests, for the administrators: counted when asked, so at most of the week that requests are kept. */
@Stateless
@RolesAllowed({"onboarding-officer", "approver", "registry-operator", "auditor", "key-custodian"})
public class CountingOutcomes {

    private static final String ALL =
            "SELECT " + OutcomeFigures.LIVE + " FROM verification.status_request WHERE created_at > ?";

    private static final String AMONG = "SELECT organisation_id, " + OutcomeFigures.LIVE
            + " FROM verification.status_request WHERE created_at > ? AND organisation_id = ANY (?::uuid[])"
            + " GROUP BY organisation_id";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Of all requests made within the given time until now. */
    public OutcomeFigures within(Duration time) {
        Instant now = clock.instant();
        return sql.first(ALL, OutcomeFigures::of, now, now, now.minus(time)).orElse(OutcomeFigures.NONE);
    }

    /** Of those that these organisations made; who made none is not in it. */
    public Map<OrganisationId, OutcomeFigures> within(Duration time, Collection<OrganisationId> organisations) {
        Instant now = clock.instant();
        String[] ids = organisations.stream().map(OrganisationId::toString).toArray(String[]::new);
        return sql
                .list(
                        AMONG,
                        row -> new OrganisationOutcomes(
                                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                                OutcomeFigures.of(row)),
                        now,
                        now,
                        now.minus(time),
                        ids)
                .stream()
                .collect(Collectors.toMap(OrganisationOutcomes::organisation, OrganisationOutcomes::outcomes));
    }
}
