package org.kycvs.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.kycvs.kernel.RequestId;
import org.kycvs.kernel.Time;
import org.kycvs.organisations.Mode;
import org.kycvs.organisations.QuotaUse;
import org.kycvs.verification.Asked;
import org.kycvs.verification.AskingForStatus;
import org.kycvs.verification.FollowingRequest;
import org.kycvs.verification.Handle;
import org.kycvs.verification.Question;
import org.kycvs.verification.RequestState;
import org.kycvs.verification.RequestView;
import org.kycvs.web.PublicUrl;
import org.kycvs.web.identity.Caller;
import org.kycvs.web.identity.RequiresScope;
import org.kycvs.web.identity.Scope;

/** Ask, follow, take back (contract, sections 3.1 to 3.3). */
@ApplicationScoped
@Path(StatusRequestsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class StatusRequestsResource {

    static final String PATH = "/status-requests";

    @Inject
    AskingForStatus asking;

    @Inject
    FollowingRequest following;

    @Inject
    Caller caller;

    @Inject
    Polling polling;

    @Inject
    PublicUrl publicUrl;

    @Inject
    Clock clock;

    @POST
    @RequiresScope({Scope.STATUS_REQUEST, Scope.STATUS_DIRECT})
    public Response create(@Context HttpHeaders headers, InputStream stream) {
        String key = IdempotencyHeader.key(headers);
        CallBody.mustBe(MediaType.APPLICATION_JSON_TYPE, headers);
        CallBody body = CallBody.read(stream);
        Question question = StatusRequestBody.read(body.bytes(), LocalDate.now(clock.withZone(Time.PROGRAMME_ZONE)));
        mayAsk(question);
        return created(asking.ask(caller.organisation(), question, IdempotencyHeader.of(key, address(), body)));
    }

    @GET
    @Path("/{id}")
    @RequiresScope({Scope.STATUS_REQUEST, Scope.STATUS_DIRECT})
    public Response read(@PathParam("id") String id) {
        RequestView request = following.read(caller.organisation(), PathId.of(id, RequestId::parse));
        Response.ResponseBuilder reply = Response.ok(RequestDocument.read(request));
        if (request.state() != RequestState.PENDING) {
            return reply.build();
        }
        polling.count(request.id());
        return reply.header(HttpHeaders.RETRY_AFTER, RequestDocument.POLL_AFTER_SECONDS)
                .build();
    }

    @POST
    @Path("/{id}/cancel")
    @RequiresScope({Scope.STATUS_REQUEST, Scope.STATUS_DIRECT})
    public Response cancel(@PathParam("id") String id) {
        RequestView request = following.cancel(caller.organisation(), PathId.of(id, RequestId::parse));
        return Response.ok(RequestDocument.read(request)).build();
    }

    /** The organisation's permission comes first: no scope helps whoever may not ask this at all. */
    private void mayAsk(Question question) {
        caller.organisation().mayAsk(question.mode(), question.purpose());
        caller.mustHave(question.mode() == Mode.DIRECT ? Scope.STATUS_DIRECT : Scope.STATUS_REQUEST);
    }

    private Response created(Asked asked) {
        Handle handle = asked.handle();
        String consentUrl =
                handle == null ? null : publicUrl.resolve("/c/" + handle.text()).toString();
        Response.ResponseBuilder reply = Response.created(
                        publicUrl.resolve(address() + "/" + asked.request().id()))
                .entity(RequestDocument.created(asked, consentUrl));
        QuotaUse quota = asked.quota();
        return quota == null
                ? reply.header(IdempotencyHeader.REPLAYED, true).build()
                : new RateLimit(quota, clock.instant()).on(reply).build();
    }

    private static String address() {
        return ApiApplication.PATH + PATH;
    }
}
