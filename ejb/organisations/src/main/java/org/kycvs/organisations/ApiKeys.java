package org.kycvs.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Sha256;
import org.kycvs.kernel.Sql;

/** The rows of {@code organisations.api_key}. */
@ApplicationScoped
class ApiKeys {

    private static final String COUNTING =
            "SELECT id, organisation_id, purpose FROM organisations.api_key WHERE revoked_at IS NULL AND ? = ANY (addresses)";

    private static final String GRANT = """
            INSERT INTO organisations.api_key (id, organisation_id, purpose, addresses, issued_at)
            VALUES (?, ?, ?, ?, ?)""";

    private static final String TAKE = """
            UPDATE organisations.api_key SET digest = ? WHERE id = ? AND digest IS NULL AND revoked_at IS NULL
            RETURNING organisation_id""";

    private static final String UNTAKEN =
            "SELECT count(*) FROM organisations.api_key WHERE digest IS NULL AND revoked_at IS NULL";

    private static final String REVOKE = """
            UPDATE organisations.api_key SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL RETURNING organisation_id""";

    private static final String ALL = """
            SELECT k.*, o.legal_name FROM organisations.api_key k JOIN organisations.organisation o ON o.id = k.organisation_id
            ORDER BY k.revoked_at IS NOT NULL, lower(o.legal_name), k.issued_at""";

    /** What a key that counts stands for. */
    record Row(UUID id, OrganisationId organisation, String purpose) {}

    @Inject
    Sql sql;

    Optional<Row> byKey(String key, String address) {
        return sql.first(COUNTING + " AND digest = ?", ApiKeys::row, address, Sha256.hex(key));
    }

    Optional<Row> find(UUID id, String address) {
        return sql.first(COUNTING + " AND id = ?", ApiKeys::row, address, id);
    }

    /** It may be taken, once. */
    void grant(Row row, List<String> addresses, Instant now) {
        sql.update(GRANT, row.id(), row.organisation().value(), row.purpose(), addresses.toArray(String[]::new), now);
    }

    /** Whose it is; empty if it was taken before, or counts no more. */
    Optional<OrganisationId> take(UUID id, String key) {
        return sql.first(TAKE, ApiKeys::organisation, Sha256.hex(key), id);
    }

    long untaken() {
        return sql.first(UNTAKEN, row -> row.getLong(1)).orElseThrow();
    }

    /** Whose it was; empty if it counted no more. */
    Optional<OrganisationId> revoke(UUID id, Instant now) {
        return sql.first(REVOKE, ApiKeys::organisation, now, id);
    }

    List<IssuedKey> all() {
        return sql.list(ALL, ApiKeys::issued);
    }

    private static OrganisationId organisation(ResultSet row) throws SQLException {
        return new OrganisationId(row.getObject("organisation_id", UUID.class));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getObject("id", UUID.class), organisation(row), row.getString("purpose"));
    }

    private static IssuedKey issued(ResultSet row) throws SQLException {
        return new IssuedKey(
                row.getObject("id", UUID.class),
                row.getString("legal_name"),
                row.getString("purpose"),
                List.of((String[]) row.getArray("addresses").getArray()),
                row.getTimestamp("issued_at").toInstant(),
                row.getString("digest") != null,
                Sql.instant(row, "revoked_at"));
    }
}
