package org.kycvs.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.kycvs.kernel.ConsentId;
import org.kycvs.kernel.Sql;

/**
 * Shows again what somebody agreed to, years later too: when a person who holds a receipt, or a court, asks the auditor. The
 * person's own receipt holds the same text.
 */
@Stateless
@RolesAllowed("auditor")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ShowingNotice {

    private static final String NOTICE = """
            SELECT notice_id, notice_version, notice_language, notice_text, notice_sha256, decision, decided_at
            FROM consent.consent WHERE id = ?""";

    @Inject
    Sql sql;

    /**
     * The notice of one decision; none if there is no such decision, or none any more after the seven years for which it is kept.
     *
     * @param receipt the number on the person's receipt
     */
    public Optional<AgreedNotice> of(ConsentId receipt) {
        return sql.first(NOTICE, ShowingNotice::read, receipt.value());
    }

    private static AgreedNotice read(ResultSet row) throws SQLException {
        Notice notice = new Notice(
                row.getString("notice_id"),
                row.getInt("notice_version"),
                row.getString("notice_language"),
                row.getString("notice_text"));
        Instant decidedAt = row.getObject("decided_at", OffsetDateTime.class).toInstant();
        return new AgreedNotice(
                notice,
                row.getString("decision").toLowerCase(Locale.ROOT),
                decidedAt,
                notice.sha256().equals(row.getString("notice_sha256")));
    }
}
