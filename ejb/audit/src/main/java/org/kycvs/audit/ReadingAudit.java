package org.kycvs.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.InvalidValue;
import org.kycvs.kernel.ListQuery;
import org.kycvs.kernel.Listing;

/** Shows the log to who watches over the others; that it was read is an event too. */
@Stateless
@RolesAllowed("auditor")
public class ReadingAudit {

    @Inject
    Events events;

    @Inject
    AuditLog log;

    @Inject
    Ids ids;

    /**
     * The newest first. Columns: {@code at} (a day, a month or a year), {@code kind} (its beginning), {@code actor}, {@code account},
     * {@code organisation}, {@code subject}; what was typed and is none of these finds nothing.
     *
     * @return of more than {@value Events#MOST} events the newest, and their number as one more
     */
    public Listing<RecordedEvent> page(ListQuery query) {
        if (query.offset() == 0) {
            recordReading(query);
        }
        try {
            return events.page(AuditSearch.of(query), query.offset(), query.limit());
        } catch (InvalidValue nothingOfTheKind) {
            return new Listing<>(java.util.List.of(), 0);
        }
    }

    /** With its words. */
    public Optional<RecordedEvent> find(UUID id) {
        return events.find(id);
    }

    private void recordReading(ListQuery query) {
        Map<String, String> looked = new LinkedHashMap<>();
        query.filters().forEach((column, text) -> looked.put("filter." + column, text));
        log.record(new AuditEvent("audit.read", null, ids.next(), AuditEvent.Actor.ADMINISTRATOR, Map.of(), looked));
    }
}
