package org.kycvs.admin.frame;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import org.slf4j.MDC;

/** Where the unexpected is written down, under the id of its request, which the reader of an error page can quote. */
@ApplicationScoped
class FailureLog {

    /** The name under which the error page finds the id. */
    static final String ID = "failureId";

    private static final Logger LOG = System.getLogger(FailureLog.class.getName());

    /** Under which name the server's edge keeps the id of a request. */
    private static final String GIVEN = "request_id";

    /** Says under which id it stands in the log. */
    String remember(Throwable unexpected) {
        LOG.log(Level.ERROR, "A page failed", unexpected);
        return Objects.requireNonNullElse(MDC.get(GIVEN), "none");
    }
}
