package org.kycvs.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.Sql;

/** Rows of {@code onboarding.application} that organisations have written themselves, until they are before an officer. */
@ApplicationScoped
class AppliedRows {

    /** Two posts at once would each not see the other's row. */
    private static final String ONE_AFTER_ANOTHER =
            "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended('application ' || ?, 0))) AS taken";

    private static final String LETTERS = """
            SELECT count(*) AS n FROM onboarding.application
            WHERE lower(contact_email) = ? AND applied_at IS NOT NULL AND applied_at > ?""";

    private static final String MARK =
            "UPDATE onboarding.application SET applied_at = ?, confirmation = ?, wish = ?, logo = ?, language = ? WHERE id = ?";

    private static final String LOCK = """
            SELECT id, state, client_id, applied_at, logo FROM onboarding.application WHERE confirmation = ? FOR UPDATE""";

    /**
     * Whoever applies first cannot keep a client id from others: the next one who wants it comes before the officer with an ending
     * to it, which he can amend.
     */
    private static final String SUBMIT = """
            UPDATE onboarding.application AS mine SET state = 'SUBMITTED', submitted_at = ?, logo = NULL,
              client_id = CASE WHEN EXISTS (SELECT 1 FROM onboarding.application AS other
                  WHERE other.client_id = mine.client_id AND other.state = 'SUBMITTED')
                THEN rtrim(left(client_id, 57), '-') || '-' || left(md5(id::text), 6) ELSE client_id END,
              terms = CASE WHEN ?::text IS NULL THEN terms ELSE terms || jsonb_build_object('logo', ?::text) END
            WHERE id = ?""";

    @Inject
    Sql sql;

    @Inject
    Applications applications;

    /** One that a link was followed for. */
    record Row(UUID id, ApplicationState state, String clientId, Instant appliedAt, byte @Nullable [] logo) {}

    /** How many were sent to that address since; until the end of the transaction nobody else counts them. */
    int lettersSince(Contact contact, Instant since) {
        String address = contact.email().toLowerCase(Locale.ROOT);
        oneAfterAnother(address);
        return sql.first(LETTERS, row -> row.getInt("n"), address, since).orElseThrow();
    }

    private void oneAfterAnother(String what) {
        sql.list(ONE_AFTER_ANOTHER, row -> row.getInt(1), what);
    }

    void add(UUID id, NewApplication wanted, byte[] confirmation, Instant now) {
        applications.add(id, ApplicationState.UNCONFIRMED, wanted.form(), now);
        String wish = wanted.wish() == null ? null : wanted.wish().text();
        sql.update(MARK, now, confirmation, wish, wanted.logo(), wanted.language(), id);
    }

    Optional<Row> locked(byte[] confirmation) {
        return sql.first(LOCK, AppliedRows::row, (Object) confirmation);
    }

    void submit(Row row, @Nullable String logo, Instant now) {
        oneAfterAnother(row.clientId());
        sql.update(SUBMIT, now, logo, logo, row.id());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                ApplicationState.valueOf(row.getString("state")),
                row.getString("client_id"),
                Objects.requireNonNull(Sql.instant(row, "applied_at")),
                row.getBytes("logo"));
    }
}
