package org.kycvs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.kycvs.kernel.Ids;

/** Names one call: the {@code X-Request-Id} of its reply, the {@code trace_id} of its problem, the id in the log. */
@RequestScoped
public class Trace {

    private final UUID id;

    @Inject
    public Trace(Ids ids) {
        this.id = ids.next();
    }

    /** For the container's proxy only. */
    protected Trace() {
        this.id = new UUID(0, 0);
    }

    public UUID id() {
        return id;
    }
}
