package org.kycvs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.kycvs.kernel.Ids;
import org.slf4j.MDC;

/** Names one call: the {@code X-Request-Id} of its reply, the {@code trace_id} of its problem, the id on its lines of the log. */
@RequestScoped
public class Trace {

    /** Under which name the server's edge keeps it while the request is worked on. */
    private static final String GIVEN = "request_id";

    private final UUID id;

    /** @param ids for where no edge stands before the door */
    @Inject
    public Trace(Ids ids) {
        String given = MDC.get(GIVEN);
        this.id = given == null ? ids.next() : UUID.fromString(given);
    }

    /** For the container's proxy only. */
    protected Trace() {
        this.id = new UUID(0, 0);
    }

    public UUID id() {
        return id;
    }
}
