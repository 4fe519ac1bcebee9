package org.kycvs.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.kycvs.web.Problem;
import org.kycvs.web.ProblemCode;
import org.kycvs.web.WireJson;

/** Failures in the shape of the original API; what it had no number for has our own code. */
@Provider
@ApplicationScoped
public class OriginalErrors implements ExceptionMapper<Throwable> {

    private static final String INVALID_OTP = "USRAUT0014";
    private static final String NOT_SENT = "USRAUT0018";
    private static final String NOT_FOUND = "USRAUT0024";
    private static final String NO_KEY =
            "The x-api-key, or the token that was got with it, does not count: it is missing,"
                    + " unknown, revoked, out of time, or comes from another address.";

    @Inject
    Failures failures;

    @Context
    @SuppressWarnings("NullAway.Init") // a proxy for the call that failed
    UriInfo call;

    static Response notShared() {
        return error(Response.Status.NOT_FOUND.getStatusCode(), NOT_FOUND, "Nothing was shared")
                .build();
    }

    @Override
    public Response toResponse(Throwable failure) {
        Problem problem = failures.problem(failure);
        Response.ResponseBuilder reply = error(status(problem.code()), code(problem.code()), words(problem));
        problem.headers().forEach(reply::header);
        if (problem.code() == ProblemCode.INVALID_TOKEN) {
            reply.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (failure instanceof WebApplicationException protocol) {
            reply.header(HttpHeaders.ALLOW, protocol.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return reply.build();
    }

    /** Whoever may not ask is a stranger here; and what is wrong with a body is all one. */
    private static int status(ProblemCode code) {
        return switch (code.status()) {
            case 403 -> 401;
            case 409, 422 -> 400;
            default -> code == ProblemCode.NOT_FOUND ? 400 : code.status();
        };
    }

    private String code(ProblemCode code) {
        int status = status(code);
        String path = "/" + call.getPath().replaceFirst("^/+", "");
        if (status == 400 || status == 429) {
            return path.endsWith(OriginalResource.CONFIRM) ? INVALID_OTP : NOT_SENT;
        }
        return status >= 500 && path.endsWith(OriginalResource.GENERATE) ? NOT_SENT : code.code();
    }

    /** Nobody has an access token here. */
    private static String words(Problem problem) {
        return problem.code() == ProblemCode.INVALID_TOKEN ? NO_KEY : problem.detail();
    }

    private static Response.ResponseBuilder error(int status, String code, String words) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(WireJson.object()
                        .add("errorCode", code)
                        .add("error", words)
                        .build()
                        .toString());
    }
}
