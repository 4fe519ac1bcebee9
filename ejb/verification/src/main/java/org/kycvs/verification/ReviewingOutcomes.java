package org.kycvs.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.ListQuery;
import org.kycvs.kernel.Listing;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Span;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.Time;

/**
 * What became of requests over a day, a week, a month or a year, for the administrators: what is kept of closed hours, and with it
 * what is counted now of those that are not closed yet.
 */
@Stateless
@RolesAllowed({"onboarding-officer", "approver", "registry-operator", "auditor", "key-custodian"})
public class ReviewingOutcomes {

    /** From which moment on nothing is kept yet. */
    private static final String OPEN = """
            coalesce((SELECT max(hour) + interval '1 hour' FROM verification.hour_count), '-infinity')""";

    private static final String OVER = "SELECT date_trunc(?, at, ?) AS begin, " + OutcomeFigures.SUMS + """

            FROM (
              SELECT hour AS at, 0 AS pending, shared, not_shared, expired, cancelled
              FROM verification.hour_count WHERE hour >= ?
              UNION ALL
              SELECT date_trunc('hour', created_at, ?) AS at,\s"""
            + OutcomeFigures.LIVE + """

              FROM verification.status_request WHERE created_at >= greatest(?, """ + OPEN + """
            ) GROUP BY 1) AS told GROUP BY 1""";

    private static final String BY_ORGANISATION = "SELECT organisation_id, count(*) OVER () AS organisations, "
            + OutcomeFigures.SUMS + """

            FROM (
              SELECT organisation_id, 0 AS pending, shared, not_shared, expired, cancelled
              FROM verification.organisation_day WHERE day >= ?
              UNION ALL
              SELECT organisation_id,\s""" + OutcomeFigures.LIVE + """

              FROM verification.status_request WHERE created_at >= greatest(?, """ + OPEN + """
            ) GROUP BY 1) AS told GROUP BY 1 ORDER BY\s""";

    private static final String ASKED = "sum(pending + shared + not_shared + expired + cancelled)";

    /** By the key of the column: nothing that was typed is ever put into a statement. */
    private static final Map<String, String> ORDERS = Map.of(
            "asked", ASKED,
            "shared", "sum(shared)",
            "not-shared", "sum(not_shared)",
            "expired", "sum(expired)",
            "cancelled", "sum(cancelled)",
            "pending", "sum(pending)");

    private record Row(long organisations, OrganisationOutcomes outcomes) {}

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** By the slot in which a request was made, the oldest first; a slot without any has noughts. */
    public List<OutcomeSlot> over(Span span) {
        Instant now = clock.instant();
        Instant begin = span.begin(now);
        String zone = Time.PROGRAMME_ZONE.getId();
        Map<Instant, OutcomeFigures> found = sql
                .list(
                        OVER,
                        row -> new OutcomeSlot(
                                Objects.requireNonNull(Sql.instant(row, "begin")), OutcomeFigures.of(row)),
                        span.field(),
                        zone,
                        begin,
                        zone,
                        now,
                        now,
                        begin)
                .stream()
                .collect(Collectors.toMap(OutcomeSlot::begin, OutcomeSlot::outcomes));
        return span.slots(now).stream()
                .map(slot -> new OutcomeSlot(slot, found.getOrDefault(slot, OutcomeFigures.NONE)))
                .toList();
    }

    /**
     * Of organisations that have asked in that time; the one that asked most first, if nothing else is asked for. Columns to sort
     * by: {@code asked}, {@code shared}, {@code not-shared}, {@code expired}, {@code cancelled}, {@code pending}.
     */
    public Listing<OrganisationOutcomes> organisations(Span span, ListQuery query) {
        Instant now = clock.instant();
        String asked = query.sort() == null ? "asked" : query.sort();
        String order = ORDERS.getOrDefault(asked, ASKED);
        boolean fewestFirst = query.sort() != null && !query.descending();
        List<Row> rows = sql.list(
                BY_ORGANISATION + order + (fewestFirst ? "" : " DESC") + ", organisation_id LIMIT ? OFFSET ?",
                row -> new Row(
                        row.getLong("organisations"),
                        new OrganisationOutcomes(
                                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                                OutcomeFigures.of(row))),
                days(span, now),
                now,
                now,
                span.begin(now),
                query.limit(),
                query.offset());
        return new Listing<>(
                rows.stream().map(Row::outcomes).toList(),
                rows.isEmpty() ? 0 : rows.get(0).organisations());
    }

    /** The hours of a day are all counted now: a kept day would bring those before them too. */
    private static @Nullable Date days(Span span, Instant now) {
        return span.ofDays() ? Date.valueOf(span.firstDay(now)) : null;
    }
}
