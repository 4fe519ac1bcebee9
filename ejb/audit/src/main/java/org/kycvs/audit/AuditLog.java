package org.kycvs.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    Words words;

    @Inject
    Ids ids;

    /** Knows which administrator calls. */
    @Resource
    SessionContext caller;

    @Inject
    Clock clock;

    /** If the event cannot be written, the caller's change must not happen: the failure rolls it back. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(AuditEvent event) {
        OrganisationId organisation = event.organisation();
        UUID id = ids.next();
        List<Words.Word> spoken = words.salted(wordsOf(event));
        Map<String, String> facts = new LinkedHashMap<>(event.facts());
        spoken.forEach(word -> facts.put(word.name(), word.digest()));
        String[] names = facts.keySet().toArray(String[]::new);
        String[] values = facts.values().toArray(String[]::new);
        sql.write(
                RECORD,
                id,
                clock.instant(),
                event.kind(),
                organisation == null ? null : organisation.value(),
                event.subject(),
                event.actor().word(),
                names,
                values);
        words.keep(id, spoken);
    }

    /** Which account acted is the log's own knowledge: nobody who records can name another. */
    private Map<String, String> wordsOf(AuditEvent event) {
        if (event.actor() != AuditEvent.Actor.ADMINISTRATOR) {
            return event.words();
        }
        Map<String, String> all = new LinkedHashMap<>(event.words());
        all.put(Words.ACCOUNT, caller.getCallerPrincipal().getName());
        return all;
    }
}
