package org.kycvs.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.kycvs.verification.Handle;

/** The two answers to a press, in the words of HTTP and Faces. */
@ApplicationScoped
class PageAnswer {

    @Inject
    Clock clock;

    /** Done: the browser fetches the same URL again, so that a reload repeats nothing. */
    void seeOther(Handle handle) {
        seeOther(FacesContext.getCurrentInstance(), handle);
    }

    static void seeOther(FacesContext faces, Handle handle) {
        faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
        faces.getExternalContext().setResponseHeader("Location", PageAddress.path(handle));
        faces.responseComplete();
    }

    /** Not done: the page that was posted is shown again. */
    void sameStep(PageProblem problem) {
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        answer.setResponseStatus(problem.status());
        Instant retryAt = problem.retryAt();
        if (retryAt != null) {
            answer.setResponseHeader("Retry-After", String.valueOf(secondsUntil(retryAt)));
        }
    }

    private long secondsUntil(Instant instant) {
        return Math.max(
                Duration.between(clock.instant(), instant).plusMillis(999).toSeconds(), 1);
    }
}
