package org.kycvs.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.ListQuery;
import org.kycvs.kernel.Listing;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.Time;

/**
 * Which organisations are on a page of their list. Columns: {@code name} (also found by its short name), {@code client},
 * {@code state}, {@code since}, {@code purposes}.
 */
@ApplicationScoped
class OrganisationPages {

    private static final String LISTED = """
            WITH listed AS (
              SELECT id, lower(legal_name) AS name, lower(legal_name || ' ' || sms_name) AS names, client_id AS client,
                     verified_since AS since,
                     CASE WHEN state = 'ACTIVE' AND agreement_until < ? THEN 'expired' ELSE lower(state) END AS state
              FROM organisations.organisation)
            """;

    private static final String FITTING = """
             FROM listed
            WHERE (?::text IS NULL OR position(lower(?) IN names) > 0)
              AND (?::text IS NULL OR position(lower(?) IN client) > 0)
              AND (?::text IS NULL OR state = ?)
              AND (?::text IS NULL OR EXISTS (SELECT 1 FROM organisations.organisation_purpose p
                                              WHERE p.organisation_id = id AND position(lower(?) IN p.purpose_code) > 0))
            """;

    private static final String NAMES =
            "SELECT id, legal_name FROM organisations.organisation WHERE id = ANY (?::uuid[])";

    private static final String WITH_MODE =
            "SELECT id FROM organisations.organisation WHERE state = 'ACTIVE' AND ? = ANY (modes)";

    /** By the key of the column: nothing that was typed is ever put into a statement. */
    private static final Map<String, String> ORDERS =
            Map.of("name", "name", "client", "client", "state", "state", "since", "since");

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Ids in order. */
    Listing<UUID> page(ListQuery query) {
        String order = ORDERS.getOrDefault(Objects.requireNonNullElse(query.sort(), "name"), "name");
        String direction = query.descending() ? " DESC" : "";
        @Nullable Object[] wanted = wanted(query);
        @Nullable Object[] part = Arrays.copyOf(wanted, wanted.length + 2);
        part[wanted.length] = query.limit();
        part[wanted.length + 1] = query.offset();
        return new Listing<>(
                sql.list(
                        LISTED + "SELECT id" + FITTING + "ORDER BY " + order + direction
                                + ", name, id LIMIT ? OFFSET ?",
                        row -> row.getObject("id", UUID.class),
                        part),
                sql.first(LISTED + "SELECT count(*) AS total" + FITTING, row -> row.getLong("total"), wanted)
                        .orElseThrow());
    }

    /** Active ones, in no order. */
    List<UUID> withMode(Mode mode) {
        return sql.list(WITH_MODE, row -> row.getObject("id", UUID.class), mode);
    }

    Map<OrganisationId, String> names(Collection<OrganisationId> ids) {
        String[] texts = ids.stream().map(OrganisationId::toString).toArray(String[]::new);
        return sql
                .list(
                        NAMES,
                        row -> Map.entry(
                                new OrganisationId(row.getObject("id", UUID.class)), row.getString("legal_name")),
                        (Object) texts)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private @Nullable Object[] wanted(ListQuery query) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Time.PROGRAMME_ZONE);
        String name = query.filter("name").orElse(null);
        String client = query.filter("client").orElse(null);
        String state =
                query.filter("state").map(text -> text.toLowerCase(Locale.ROOT)).orElse(null);
        String purpose = query.filter("purposes").orElse(null);
        return new @Nullable Object[] {Date.valueOf(today), name, name, client, client, state, state, purpose, purpose};
    }
}
