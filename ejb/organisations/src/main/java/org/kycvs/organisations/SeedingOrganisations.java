package org.kycvs.organisations;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.kycvs.audit.AuditEvent;
import org.kycvs.audit.AuditLog;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Settings;
import org.kycvs.kernel.Sql;

/**
 * Adds, at the start, the organisations of the operator's file that are not known yet, all in one transaction with their
 * audit events.
 *
 * <p>A known one is left as it is: the file must not undo what an administrator has decided since.
 */
@Singleton
@Startup
@DependsOn({"OrganisationsSchema", "audit.jar#AuditSchema"})
public class SeedingOrganisations {

    static final String SETTING = "KYCVS_ORGANISATIONS_FILE";

    /** Nodes that start together would each find the same organisation unknown. */
    private static final String ONE_NODE_AT_A_TIME =
            "SELECT pg_advisory_xact_lock(hashtextextended('organisations.seeding', 0))";

    @Inject
    Settings settings;

    @Inject
    Sql sql;

    @Inject
    Organisations organisations;

    @Inject
    Logos logos;

    @Inject
    PublishedPurposes purposes;

    @Inject
    AuditLog audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** @throws FileRefused the file is wrong: the start fails */
    @PostConstruct
    void seed() {
        settings.find(SETTING).map(Path::of).map(RegistrationFile::new).ifPresent(this::seed);
    }

    private void seed(RegistrationFile file) {
        List<Registration> registrations = file.read();
        sql.first(ONE_NODE_AT_A_TIME, row -> true);
        List<PublishedPurpose> published = purposes.all();
        for (int i = 0; i < registrations.size(); i++) {
            try {
                addUnlessKnown(registrations.get(i), published);
            } catch (TermsRefused refused) {
                throw file.refused(i, refused);
            }
        }
    }

    private void addUnlessKnown(Registration registration, List<PublishedPurpose> published) {
        if (organisations.byClient(registration.clientId()).isPresent()) {
            return;
        }
        if (organisations.bySmsName(registration.terms().smsName()).isPresent()) {
            throw new TermsRefused("sms_name", "is already that of another organisation");
        }
        if (registration.logo() != null) {
            logos.keep(registration.logo());
        }
        OrganisationId id = ids.newOrganisation();
        organisations.add(
                new Organisation(id, registration.clientId(), registration.terms(), published, clock.instant()));
        audit.record(new AuditEvent(
                "organisation.added",
                id,
                id.value(),
                AuditEvent.Actor.SYSTEM,
                AddedFacts.of(registration.clientId(), registration.terms())));
    }
}
