package org.kycvs.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.kycvs.organisations.Mode;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.Quota;
import org.kycvs.organisations.Quotas;
import org.kycvs.web.WireJson;
import org.kycvs.web.identity.Caller;
import org.kycvs.web.identity.RequiresScope;
import org.kycvs.web.identity.Scope;

/** What we know of the caller, so that a developer sees at once what may be asked (contract, section 3.3). */
@ApplicationScoped
@Path("/organisation")
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationResource {

    @Inject
    Caller caller;

    @Inject
    Quotas quotas;

    @GET
    @RequiresScope({Scope.STATUS_REQUEST, Scope.STATUS_DIRECT, Scope.REGISTRY_WRITE})
    public JsonObject own() {
        OrganisationProfile profile = caller.organisation().profile();
        Quota quota = quotas.of(profile.id());
        return WireJson.object()
                .add("id", profile.id().toString())
                .add("client_id", profile.clientId())
                .add("name", profile.legalName())
                .add("kind", profile.kind())
                .add("state", profile.state().code())
                .add("purposes", purposes(profile))
                .add(
                        "modes",
                        WireJson.texts(profile.modes().stream()
                                .map(Mode::code)
                                .sorted()
                                .toList()))
                .add(
                        "quotas",
                        WireJson.object()
                                .add("requests_per_minute", quota.perMinute())
                                .add("requests_per_day", quota.perDay()))
                .add("return_urls", WireJson.texts(profile.returnUrls()))
                .build();
    }

    private static JsonArrayBuilder purposes(OrganisationProfile profile) {
        JsonArrayBuilder array = WireJson.array();
        profile.purposes()
                .forEach(purpose ->
                        array.add(WireJson.object().add("code", purpose.code()).add("text", purpose.text())));
        return array;
    }
}
