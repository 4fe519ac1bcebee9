package org.kycvs.web.rest;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.kycvs.kernel.Refusal;
import org.kycvs.web.Outage;
import org.kycvs.web.Problem;
import org.kycvs.web.ProblemCode;
import org.kycvs.web.Trace;

/** Turns every failure into a problem of the catalogue: designed refusals by their code, all else by an id that is in the log. */
@ApplicationScoped
public class Failures {

    private static final Logger LOG = System.getLogger(Failures.class.getName());

    /** As long as a restarted part takes to be back. */
    private static final Duration SHORTLY = Duration.ofSeconds(5);

    /** What JAX-RS refuses by itself. */
    private static final Map<Integer, ProblemCode> BY_STATUS = Map.of(
            400, ProblemCode.INVALID_REQUEST,
            404, ProblemCode.NOT_FOUND,
            405, ProblemCode.METHOD_NOT_ALLOWED,
            406, ProblemCode.NOT_ACCEPTABLE,
            415, ProblemCode.UNSUPPORTED_MEDIA_TYPE);

    @Inject
    Trace trace;

    @Inject
    Clock clock;

    /** Says what the caller learns, and logs what only we may learn. */
    public Problem problem(Throwable failure) {
        if (failure instanceof EJBException wrapped && wrapped.getCause() != null) {
            return problem(wrapped.getCause());
        }
        if (failure instanceof Refusal refusal) {
            return new RefusalProblem(refusal, clock.instant()).problem().orElseGet(() -> unexpected(failure));
        }
        if (failure instanceof WebApplicationException protocol
                && BY_STATUS.containsKey(protocol.getResponse().getStatus())) {
            return Problem.of(BY_STATUS.get(protocol.getResponse().getStatus()));
        }
        return Outage.isBehind(failure) ? outage(failure) : unexpected(failure);
    }

    private Problem outage(Throwable failure) {
        LOG.log(Level.WARNING, () -> "Not available, trace_id " + trace.id() + ": " + rootOf(failure));
        return unavailable();
    }

    private Problem unexpected(Throwable failure) {
        LOG.log(Level.ERROR, () -> "Unexpected, trace_id " + trace.id(), failure);
        return Problem.of(ProblemCode.INTERNAL_ERROR);
    }

    static Problem unavailable() {
        return Problem.of(ProblemCode.UNAVAILABLE).retryAfter(SHORTLY);
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        for (int depth = 0; depth < 20 && root.getCause() != null; depth++) {
            root = root.getCause();
        }
        return root;
    }
}
