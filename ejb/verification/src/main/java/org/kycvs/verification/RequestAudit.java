package org.kycvs.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.kycvs.audit.AuditEvent;
import org.kycvs.audit.AuditLog;
import org.kycvs.kernel.OrganisationId;

/** Writes a request's events; what happened, by whom, and ids, never who the person is. */
@ApplicationScoped
class RequestAudit {

    @Inject
    AuditLog log;

    void record(String kind, StatusRequest request, AuditEvent.Actor actor) {
        record(kind, request, actor, Map.of("purpose", request.question().purpose()));
    }

    void record(String kind, StatusRequest request, AuditEvent.Actor actor, Map<String, String> facts) {
        OrganisationId organisation = new OrganisationId(request.question().organisationId());
        log.record(new AuditEvent(kind, organisation, request.id().value(), actor, facts));
    }
}
