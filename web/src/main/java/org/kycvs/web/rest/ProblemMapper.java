package org.kycvs.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.kycvs.web.Problem;
import org.kycvs.web.PublicUrl;
import org.kycvs.web.Trace;

/** The one place where a failure leaves the API. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Inject
    Failures failures;

    @Inject
    PublicUrl publicUrl;

    @Inject
    Trace trace;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException answer
                && answer.getResponse().getStatus() < 400) {
            return answer.getResponse();
        }
        Problem problem = failures.problem(failure);
        Response.ResponseBuilder reply = Response.status(problem.code().status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem.document(publicUrl, trace.id()).toString());
        problem.headers().forEach(reply::header);
        if (failure instanceof WebApplicationException protocol) {
            reply.header(HttpHeaders.ALLOW, protocol.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return reply.build();
    }
}
