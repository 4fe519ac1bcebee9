package org.kycvs.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.RequestId;
import org.kycvs.organisations.KeyHolder;
import org.kycvs.organisations.KeyRefused;
import org.kycvs.organisations.RecognisingKey;
import org.kycvs.otp.PasscodeRefused;
import org.kycvs.verification.IdempotencyKey;
import org.kycvs.verification.RequestState;
import org.kycvs.verification.RequestView;
import org.kycvs.verification.ServingOriginalClients;
import org.kycvs.verification.ServingOriginalClients.Confirmed;
import org.kycvs.web.ClientAddress;
import org.kycvs.web.WireJson;

/** The three calls of the original API. */
@ApplicationScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class OriginalResource {

    static final String GENERATE = "/generateOTP";
    static final String CONFIRM = "/confirmOTP";
    static final String STATUS = "/status";

    private static final String BEARER = "bearer ";

    @Inject
    ServingOriginalClients serving;

    @Inject
    RecognisingKey recognising;

    @Inject
    ClientAddress addresses;

    @POST
    @Path(GENERATE)
    public JsonObject generate(
            @HeaderParam("x-api-key") @Nullable String key,
            @Context HttpServletRequest call,
            @Context HttpHeaders headers,
            InputStream stream) {
        KeyHolder holder = recognising.byKey(shown(key), addresses.of(call));
        CallBody.mustBe(MediaType.APPLICATION_JSON_TYPE, headers);
        CallBody body = CallBody.read(stream);
        IdempotencyKey once = new IdempotencyKey(
                OriginalApplication.PATH + GENERATE, UUID.randomUUID().toString(), body.sha256());
        RequestId transaction = serving.begin(holder, OriginalBody.question(body.bytes(), holder.purpose()), once);
        return WireJson.object().add("txnId", transaction.toString()).build();
    }

    @POST
    @Path(CONFIRM)
    public JsonObject confirm(@Context HttpServletRequest call, @Context HttpHeaders headers, InputStream stream) {
        CallBody.mustBe(MediaType.APPLICATION_JSON_TYPE, headers);
        OriginalBody.Code code = OriginalBody.code(CallBody.read(stream).bytes());
        Confirmed confirmed = serving.confirm(code.transaction(), addresses.of(call), code.typed());
        if (confirmed instanceof Confirmed.Token token) {
            return WireJson.object().add("token", token.text()).build();
        }
        throw PasscodeRefused.of(((Confirmed.NotProven) confirmed).check());
    }

    /** Whatever was not shared is not there, whatever the cause, and never a number. */
    @GET
    @Path(STATUS)
    public Response status(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization, @Context HttpServletRequest call) {
        RequestView request = serving.read(token(authorization), addresses.of(call));
        if (request.state() != RequestState.SHARED || request.attestation() == null) {
            return OriginalErrors.notShared();
        }
        return Response.ok(WireJson.object()
                        .add("vaccination_status", request.vaccinationStatus().orElseThrow())
                        .add("attestation", request.attestation())
                        .build())
                .build();
    }

    private static String shown(@Nullable String key) {
        if (key == null) {
            throw new KeyRefused();
        }
        return key;
    }

    private static String token(@Nullable String authorization) {
        if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            throw new KeyRefused();
        }
        return authorization.substring(BEARER.length()).strip();
    }
}
