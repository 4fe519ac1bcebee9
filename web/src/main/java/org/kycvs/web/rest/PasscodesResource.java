package org.kycvs.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.kycvs.consent.Channel;
import org.kycvs.kernel.RequestId;
import org.kycvs.otp.PasscodeRefused;
import org.kycvs.verification.AnsweringDirectly;
import org.kycvs.verification.AnsweringDirectly.Answer;
import org.kycvs.verification.SendingAgain;
import org.kycvs.web.identity.Caller;
import org.kycvs.web.identity.RequiresScope;
import org.kycvs.web.identity.Scope;

/** The organisation brings the code that it has collected, or has another one sent (contract, section 3.3). */
@ApplicationScoped
@Path(PasscodesResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class PasscodesResource {

    static final String PATH = StatusRequestsResource.PATH + "/{id}/passcode";

    private static final String RESEND = "/resend";

    @Inject
    AnsweringDirectly answering;

    @Inject
    SendingAgain sending;

    @Inject
    Caller caller;

    @POST
    @RequiresScope(Scope.STATUS_DIRECT)
    public Response confirm(@PathParam("id") String id, @Context HttpHeaders headers, InputStream stream) {
        RequestId request = PathId.of(id, RequestId::parse);
        CallBody.mustBe(MediaType.APPLICATION_JSON_TYPE, headers);
        CallBody body = CallBody.read(stream);
        Answer answer =
                answering.answer(caller.organisation(), request, PasscodeBody.read(body.bytes()), Channel.DIRECT);
        if (answer instanceof Answer.Decided decided) {
            return Response.ok(RequestDocument.read(decided.request())).build();
        }
        throw PasscodeRefused.of(((Answer.NotProven) answer).check());
    }

    /** The body is not read, but it is part of what the key names. */
    @POST
    @Path(RESEND)
    @RequiresScope(Scope.STATUS_DIRECT)
    public Response resend(@PathParam("id") String id, @Context HttpHeaders headers, InputStream stream) {
        String key = IdempotencyHeader.key(headers);
        RequestId request = PathId.of(id, RequestId::parse);
        String address = ApiApplication.PATH + PATH.replace("{id}", request.toString()) + RESEND;
        SendingAgain.Sent sent = sending.sendAgain(
                caller.organisation(), request, IdempotencyHeader.of(key, address, CallBody.read(stream)));
        Response.ResponseBuilder reply = Response.accepted(PasscodeDocument.of(sent.passcode()));
        return sent.replayed() ? reply.header(IdempotencyHeader.REPLAYED, true).build() : reply.build();
    }
}
