package org.kycvs.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Sql;

/** The rows of {@code organisations.certificate}. */
@ApplicationScoped
class Certificates {

    private static final String COUNTING = """
            SELECT organisation_id FROM organisations.certificate
            WHERE sha256 = ? AND removed_at IS NULL AND ? BETWEEN not_before AND not_after""";

    private static final String PINNED =
            "SELECT 1 FROM organisations.certificate WHERE sha256 = ? AND removed_at IS NULL";

    /** No row where it stands already. */
    private static final String PIN = """
            INSERT INTO organisations.certificate (id, organisation_id, sha256, subject, not_before, not_after, pinned_at)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (sha256) WHERE removed_at IS NULL DO NOTHING""";

    private static final String REMOVE = """
            UPDATE organisations.certificate SET removed_at = ? WHERE id = ? AND removed_at IS NULL
            RETURNING organisation_id""";

    private static final String NAMED = """
            SELECT c.*, o.legal_name FROM organisations.certificate c JOIN organisations.organisation o ON o.id = c.organisation_id
            """;

    private static final String ENDING = NAMED
            + "WHERE c.removed_at IS NULL AND ? BETWEEN c.not_before AND c.not_after AND c.not_after <= ? ORDER BY c.not_after";

    private static final String ALL = NAMED + """
            ORDER BY c.removed_at IS NOT NULL, lower(o.legal_name), c.pinned_at""";

    @Inject
    Sql sql;

    Optional<OrganisationId> organisation(Fingerprint fingerprint, Instant now) {
        return sql.first(COUNTING, Certificates::organisation, fingerprint.sha256(), now);
    }

    /** Whosever it is, and whether or not it is valid now. */
    boolean isPinned(Fingerprint fingerprint) {
        return sql.first(PINNED, row -> true, fingerprint.sha256()).isPresent();
    }

    /** False if it is somebody's already. */
    boolean pin(UUID id, OrganisationId organisation, X509Certificate certificate, Instant now) {
        return sql.update(
                        PIN,
                        id,
                        organisation.value(),
                        Fingerprint.of(certificate).sha256(),
                        certificate.getSubjectX500Principal().getName(),
                        certificate.getNotBefore().toInstant(),
                        certificate.getNotAfter().toInstant(),
                        now)
                == 1;
    }

    /** Whose it was; empty if it counted no more. */
    Optional<OrganisationId> remove(UUID id, Instant now) {
        return sql.first(REMOVE, Certificates::organisation, now, id);
    }

    List<PinnedCertificate> ending(Instant now, Instant until) {
        return sql.list(ENDING, Certificates::pinned, now, until);
    }

    List<PinnedCertificate> all() {
        return sql.list(ALL, Certificates::pinned);
    }

    private static OrganisationId organisation(ResultSet row) throws SQLException {
        return new OrganisationId(row.getObject("organisation_id", UUID.class));
    }

    private static PinnedCertificate pinned(ResultSet row) throws SQLException {
        return new PinnedCertificate(
                row.getObject("id", UUID.class),
                row.getString("legal_name"),
                row.getString("sha256"),
                row.getString("subject"),
                row.getTimestamp("not_before").toInstant(),
                row.getTimestamp("not_after").toInstant(),
                row.getTimestamp("pinned_at").toInstant(),
                Sql.instant(row, "removed_at"));
    }
}
