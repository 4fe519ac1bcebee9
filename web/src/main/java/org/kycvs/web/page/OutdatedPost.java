package org.kycvs.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kycvs.verification.Handle;

/**
 * A press on a step that is over (a double click, a second tab, a page that stood open): does nothing and shows the step that
 * the request is at now. Only a refusal counts from anywhere.
 */
@ApplicationScoped
class OutdatedPost {

    @Inject
    CurrentVisit current;

    @Inject
    Declining declining;

    void answer(HttpServletRequest post, HttpServletResponse response) {
        if (post.getParameter("decline") != null || post.getParameter("end") != null) {
            declining.declined();
        }
        Handle handle = current.visit().handle();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", PageAddress.path(handle));
    }
}
