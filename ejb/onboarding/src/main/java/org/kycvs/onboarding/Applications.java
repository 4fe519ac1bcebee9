package org.kycvs.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.ListQuery;
import org.kycvs.kernel.Listing;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Sql;
import org.kycvs.organisations.Terms;

/** The rows of {@code onboarding.application}. */
@ApplicationScoped
class Applications {

    private static final String ADD = """
            INSERT INTO onboarding.application (id, state, client_id, terms, registration_number, website, contact_name,
              contact_email, submitted_at)
            VALUES (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
            ON CONFLICT (client_id) WHERE state = 'SUBMITTED' DO NOTHING""";

    private static final String OTHER =
            "SELECT id FROM onboarding.application WHERE client_id = ? AND state = 'SUBMITTED' AND id <> ?";

    private static final String AMEND = """
            UPDATE onboarding.application SET client_id = ?, terms = ?::jsonb, registration_number = ?, website = ?,
              contact_name = ?, contact_email = ?
            WHERE id = ?""";

    private static final String DECIDE = """
            UPDATE onboarding.application SET state = ?, organisation_id = ?, rejection = ?, decided_at = ? WHERE id = ?""";

    private static final String FIND = "SELECT * FROM onboarding.application WHERE id = ?";
    private static final String LOCK = FIND + " FOR UPDATE";
    private static final String FITTING = """
            FROM onboarding.application
            WHERE state <> 'UNCONFIRMED' AND state = coalesce(?::text, state)
              AND position(lower(?::text) IN lower(terms ->> 'legal_name')) > 0
              AND position(lower(?::text) IN client_id) > 0""";
    private static final String LIST =
            "SELECT * " + FITTING + " ORDER BY state = 'SUBMITTED' DESC, submitted_at, id LIMIT ? OFFSET ?";
    private static final String COUNT_FITTING = "SELECT count(*) AS n " + FITTING;
    private static final String COUNT = "SELECT count(*) AS n FROM onboarding.application WHERE state = ?";

    @Inject
    Sql sql;

    /** @throws ApplicationRefused {@code application-client-id} */
    void add(UUID id, ApplicationState state, ApplicationForm form, Instant now) {
        int added = sql.update(
                ADD,
                id,
                state,
                form.clientId(),
                form.terms().toJson().toString(),
                form.registrationNumber(),
                form.website(),
                form.contact().name(),
                form.contact().email(),
                now);
        if (added == 0) {
            throw new ApplicationRefused(ApplicationRefused.Reason.CLIENT_ID_WANTED);
        }
    }

    /** @throws ApplicationRefused {@code application-client-id} */
    void amend(UUID id, ApplicationForm form) {
        if (sql.first(OTHER, row -> true, form.clientId(), id).isPresent()) {
            throw new ApplicationRefused(ApplicationRefused.Reason.CLIENT_ID_WANTED);
        }
        sql.update(
                AMEND,
                form.clientId(),
                form.terms().toJson().toString(),
                form.registrationNumber(),
                form.website(),
                form.contact().name(),
                form.contact().email(),
                id);
    }

    void approve(UUID id, OrganisationId organisation, Instant now) {
        sql.update(DECIDE, ApplicationState.APPROVED, organisation.value(), null, now, id);
    }

    void reject(UUID id, String reason, Instant now) {
        sql.update(DECIDE, ApplicationState.REJECTED, null, reason, now, id);
    }

    Optional<Application> find(UUID id) {
        return sql.first(FIND, Applications::application, id);
    }

    /** Waits for an officer, and is locked until the end of the transaction. */
    Application locked(UUID id) {
        Application found = sql.first(LOCK, Applications::application, id)
                .orElseThrow(() -> new ApplicationRefused(ApplicationRefused.Reason.NOT_FOUND));
        if (found.state() != ApplicationState.SUBMITTED) {
            throw new ApplicationRefused(ApplicationRefused.Reason.APPLICATION_STATE);
        }
        return found;
    }

    Listing<Application> list(ListQuery query) {
        String state =
                query.filter("state").map(code -> code.toUpperCase(Locale.ROOT)).orElse(null);
        String name = query.filter("name").orElse("");
        String client = query.filter("client").orElse("");
        return new Listing<>(
                sql.list(LIST, Applications::application, state, name, client, query.limit(), query.offset()),
                sql.first(COUNT_FITTING, row -> row.getLong("n"), state, name, client)
                        .orElseThrow());
    }

    int count(ApplicationState state) {
        return sql.first(COUNT, row -> row.getInt("n"), state).orElseThrow();
    }

    private static Application application(ResultSet row) throws SQLException {
        return new Application(
                row.getObject("id", UUID.class),
                ApplicationState.valueOf(row.getString("state")),
                new ApplicationForm(
                        row.getString("client_id"),
                        Terms.of(json(row.getString("terms"))),
                        row.getString("registration_number"),
                        row.getString("website"),
                        new Contact(row.getString("contact_name"), row.getString("contact_email"))),
                row.getString("wish"),
                row.getTimestamp("submitted_at").toInstant(),
                organisation(row.getObject("organisation_id", UUID.class)),
                row.getString("rejection"));
    }

    private static @Nullable OrganisationId organisation(@Nullable UUID id) {
        return id == null ? null : new OrganisationId(id);
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
