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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Sql;
import org.kycvs.organisations.Terms;

/** The rows of {@code onboarding.application}. */
@ApplicationScoped
class Applications {

    private static final String ADD = """
            INSERT INTO onboarding.application (id, state, client_id, terms, registration_number, website, contact_name,
              contact_email, submitted_at)
            VALUES (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)""";

    private static final String AMEND = """
            UPDATE onboarding.application SET client_id = ?, terms = ?::jsonb, registration_number = ?, website = ?,
              contact_name = ?, contact_email = ?
            WHERE id = ?""";

    private static final String DECIDE = """
            UPDATE onboarding.application SET state = ?, organisation_id = ?, rejection = ?, decided_at = ? WHERE id = ?""";

    private static final String FIND = "SELECT * FROM onboarding.application WHERE id = ?";
    private static final String LOCK = FIND + " FOR UPDATE";
    private static final String PAGE =
            "SELECT * FROM onboarding.application WHERE state = ? ORDER BY submitted_at, id LIMIT ? OFFSET ?";
    private static final String COUNT = "SELECT count(*) AS n FROM onboarding.application WHERE state = ?";

    @Inject
    Sql sql;

    void add(UUID id, ApplicationState state, ApplicationForm form, Instant now) {
        sql.update(
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
    }

    void amend(UUID id, ApplicationForm form) {
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

    List<Application> page(ApplicationState state, int first, int count) {
        return sql.list(PAGE, Applications::application, state, count, first);
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
