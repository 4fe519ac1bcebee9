package org.kycvs.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.stream.Stream;
import org.kycvs.verification.RequestRefused;
import org.kycvs.web.Outage;
import org.kycvs.web.Trace;

/**
 * What went wrong behind a page, as a status: no such page, not now, or our fault. Faces and the container wrap what happened,
 * so it is looked for all the way down.
 */
@ApplicationScoped
public class Trouble {

    private static final Logger LOG = System.getLogger(Trouble.class.getName());
    private static final String SHORTLY_SECONDS = "5";
    private static final int LONGEST_CHAIN = 20;

    @Inject
    Trace trace;

    public void answer(Throwable failure, HttpServletResponse response) throws IOException {
        int status = status(failure);
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            LOG.log(Level.ERROR, () -> "A page failed, trace_id " + trace.id(), failure);
        }
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            LOG.log(Level.WARNING, () -> "A page is not available, trace_id " + trace.id() + ": " + root(failure));
            response.setHeader("Retry-After", SHORTLY_SECONDS);
        }
        if (!response.isCommitted()) {
            response.sendError(status);
        }
    }

    static int status(Throwable failure) {
        if (causes(failure).anyMatch(Trouble::isNotFound)) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return Outage.isBehind(failure)
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static boolean isNotFound(Throwable cause) {
        return cause instanceof RequestRefused refused && refused.reason() == RequestRefused.Reason.NOT_FOUND;
    }

    private static Throwable root(Throwable failure) {
        return causes(failure).reduce(failure, (outer, inner) -> inner);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(LONGEST_CHAIN);
    }
}
