package org.kycvs.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.kycvs.kernel.AttestationId;
import org.kycvs.verification.AttestationState;
import org.kycvs.verification.FollowingRequest;
import org.kycvs.web.WireJson;
import org.kycvs.web.identity.Caller;
import org.kycvs.web.identity.RequiresScope;
import org.kycvs.web.identity.Scope;

/** Whether an attestation still stands; what it says is in the attestation alone (contract, section 3.3). */
@ApplicationScoped
@Path("/attestations")
@Produces(MediaType.APPLICATION_JSON)
public class AttestationsResource {

    @Inject
    FollowingRequest following;

    @Inject
    Caller caller;

    @GET
    @Path("/{jti}")
    @RequiresScope({Scope.STATUS_REQUEST, Scope.STATUS_DIRECT})
    public JsonObject state(@PathParam("jti") String jti) {
        AttestationId id = PathId.of(jti, AttestationId::parse);
        AttestationState state = following.attestation(caller.organisation(), id);
        return WireJson.object()
                .add("jti", id.toString())
                .add("state", state.code())
                .build();
    }
}
