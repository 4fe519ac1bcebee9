package org.kycvs.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.kycvs.kernel.Sql;

/** What an operator wants to know of requests: whether they come, and what comes of them; no organisation is told apart. */
@Stateless
@PermitAll
public class WatchingRequests {

    private static final String COUNT = """
            SELECT CASE WHEN state = 'PENDING' AND expires_at <= ? THEN 'EXPIRED' ELSE state END AS outcome,
                   count(*) AS requests
            FROM verification.status_request WHERE created_at > ? GROUP BY outcome""";

    private record Row(RequestState state, long requests) {}

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Requests made within that time, by the state that they are in now; read from an index, for some calls a minute. */
    public Map<RequestState, Long> madeWithin(Duration time) {
        Instant now = clock.instant();
        Map<RequestState, Long> counts = new EnumMap<>(RequestState.class);
        sql.list(
                        COUNT,
                        row -> new Row(RequestState.valueOf(row.getString("outcome")), row.getLong("requests")),
                        now,
                        now.minus(time))
                .forEach(row -> counts.put(row.state(), row.requests()));
        return counts;
    }
}
