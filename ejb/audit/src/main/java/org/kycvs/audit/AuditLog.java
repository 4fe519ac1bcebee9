package org.kycvs.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Sql;

/** Writes an event in the transaction of the change itself: both stand, or neither. */
@Stateless
@PermitAll
public class AuditLog {

    private static final String RECORD = """
            INSERT INTO audit.event (id, at, kind, organisation_id, subject_id, actor, facts)
            VALUES (?, ?, ?, ?, ?, ?, jsonb_object(?::text[], ?::text[]))
            """;

    @Inject
    Sql sql;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** If the event cannot be written, the caller's change must not happen: the failure rolls it back. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(AuditEvent event) {
        OrganisationId organisation = event.organisation();
        String[] names = event.facts().keySet().toArray(String[]::new);
        String[] values = event.facts().values().toArray(String[]::new);
        sql.update(
                RECORD,
                ids.next(),
                clock.instant(),
                event.kind(),
                organisation == null ? null : organisation.value(),
                event.subject(),
                event.actor().word(),
                names,
                values);
    }
}
