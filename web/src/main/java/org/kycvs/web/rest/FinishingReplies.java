package org.kycvs.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kycvs.kernel.Sha256;
import org.kycvs.signing.KeyUse;
import org.kycvs.signing.Signing;
import org.kycvs.web.PublicUrl;
import org.kycvs.web.WireJson;

/**
 * Gives what is read a tag, so that whoever asks again with it is told in a line that nothing has changed (RFC 9110, section 13);
 * and signs the reply to whoever asks for that: a detached JWS over its exact bytes (RFC 7515, appendix F), refusals too.
 */
@Provider
@ApplicationScoped
public class FinishingReplies implements ContainerResponseFilter {

    /** In a call: {@code jws}; in its reply: the signature. */
    static final String SIGNATURE = "Reply-Signature";

    private static final String WANTED = "jws";

    @Inject
    Signing signing;

    @Inject
    PublicUrl publicUrl;

    @Inject
    Clock clock;

    @Override
    public void filter(ContainerRequestContext call, ContainerResponseContext reply) {
        Object document = reply.getEntity();
        if (!(document instanceof JsonObject || document instanceof String)) {
            return;
        }
        String text = document.toString();
        reply.setEntity(text);
        if (isUnchanged(text, call, reply)) {
            reply.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            reply.setEntity(null);
        } else if (WANTED.equals(call.getHeaderString(SIGNATURE))) {
            reply.getHeaders().putSingle(SIGNATURE, signature(text, call, reply));
        }
    }

    private static boolean isUnchanged(String text, ContainerRequestContext call, ContainerResponseContext reply) {
        if (!call.getMethod().equals(HttpMethod.GET) || reply.getStatus() != Response.Status.OK.getStatusCode()) {
            return false;
        }
        EntityTag tag = new EntityTag(Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(text)));
        reply.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        return call.getRequest().evaluatePreconditions(tag) != null;
    }

    /** The header says to which call it is the answer, so that none can be passed off as another's. */
    private String signature(String text, ContainerRequestContext call, ContainerResponseContext reply) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("method", call.getMethod());
        said.put(
                "url",
                publicUrl
                        .resolve(ApiApplication.PATH + "/"
                                + call.getUriInfo().getPath().replaceFirst("^/", ""))
                        .toString());
        said.put("status", reply.getStatus());
        said.put("signed_at", WireJson.time(clock.instant()));
        return signing.signDetached(KeyUse.REPLY, "reply+jws", said, text.getBytes(StandardCharsets.UTF_8));
    }
}
