package org.kycvs.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Sql;
import org.kycvs.organisations.RecognisingOrganisation;

/** Finds to whom letters go. */
@ApplicationScoped
class Addressees {

    private static final String OF_APPLICATION = """
            SELECT contact_name, contact_email, language, terms->>'legal_name' AS legal_name
            FROM onboarding.application WHERE id = ?""";

    /** An account without a contact was made by the operator's file; he knows himself to whom to write. */
    private static final String OF_ORGANISATION = """
            SELECT i.contact_name, i.contact_email, coalesce(a.language, 'en') AS language, '' AS legal_name
            FROM onboarding.identity i LEFT JOIN onboarding.application a ON a.organisation_id = i.organisation_id
            WHERE i.organisation_id = ? AND i.contact_email IS NOT NULL""";

    @Inject
    Sql sql;

    @Inject
    RecognisingOrganisation organisations;

    Optional<Addressee> ofApplication(UUID application) {
        return sql.first(OF_APPLICATION, Addressees::addressee, application);
    }

    Optional<Addressee> ofOrganisation(OrganisationId id) {
        return sql.first(OF_ORGANISATION, Addressees::addressee, id.value())
                .map(to -> new Addressee(to.contact(), organisations.now(id).legalName(), to.language()));
    }

    private static Addressee addressee(ResultSet row) throws SQLException {
        return new Addressee(
                new Contact(row.getString("contact_name"), row.getString("contact_email")),
                row.getString("legal_name"),
                row.getString("language"));
    }
}
