package org.kycvs.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kycvs.web.rest.Api.HEADERS;
import static org.kycvs.web.rest.Api.REQUEST;
import static org.kycvs.web.rest.Api.RIGHT;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.OrganisationSamples;
import org.kycvs.web.identity.TokenSamples;
import org.kycvs.web.rest.Api.Reply;

/** Token, scope, organisation: in this order, and nothing is looked at before. */
class AccessTest {

    private final Api api = new Api();

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void without_a_token_the_challenge_names_no_error() {
        Reply reply = api.sendWith("", "GET", REQUEST, "", Map.of());

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("invalid-token");
        assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"kycvs\"");
    }

    @Test
    void with_a_wrong_token_it_does() {
        Reply reply =
                api.sendWith(TokenSamples.token(claims -> claims.audience("account")), "GET", REQUEST, "", Map.of());

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("WWW-Authenticate"))
                .startsWith("Bearer realm=\"kycvs\"")
                .contains("error=\"invalid_token\"");
        assertThat(reply.json().getString("detail")).contains("audience");
    }

    @ParameterizedTest
    @CsvSource({"Basic dXNlcjpwYXNz", "DPoP abc", "Bearer", "Bearerabc"})
    void another_scheme_is_no_token(String authorization) {
        Reply reply = api.sendWith("", "GET", REQUEST, "", Map.of("Authorization", authorization));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("invalid-token");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/status-requests/x,registry:write",
        "POST,/status-requests,registry:write",
        "POST,/status-requests/x/cancel,registry:write",
        "GET,/attestations/x,registry:write",
        "GET,/organisation,profile",
        "POST,/registry/imports,status:request status:direct",
        "GET,/registry/imports/x,status:request",
        "GET,/registry/imports/x/rejections,status:request"
    })
    void without_the_scope_the_door_is_closed_before_anything_is_looked_at(String method, String path, String scope) {
        Reply reply = api.sendWith(TokenSamples.withScope(scope), method, path, "nonsense", Map.of());

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("insufficient-scope");
        assertThat(reply.header("WWW-Authenticate")).contains("error=\"insufficient_scope\"", "scope=\"");
    }

    @Test
    void a_token_for_direct_requests_does_not_make_hosted_ones() {
        Reply reply = api.sendWith(TokenSamples.withScope("status:direct"), "POST", "/status-requests", RIGHT, HEADERS);

        assertThat(reply.code()).isEqualTo("insufficient-scope");
        assertThat(reply.header("WWW-Authenticate")).contains("scope=\"status:request\"");
        assertThat(api.useCases.question).isNull();
    }

    @Test
    void a_token_for_hosted_requests_does_not_make_direct_ones() {
        Reply reply = api.create(
                "{\"mode\":\"direct\",\"purpose\":\"travel-rail\",\"subject\":{\"name\":\"A\",\"mobile\":\"9000000001\"}}",
                HEADERS);

        assertThat(reply.code()).isEqualTo("insufficient-scope");
        assertThat(api.useCases.question).isNull();
    }

    /** A resource whose author forgot to say who may call it. */
    @Path("/forgotten")
    public static class ForgottenResource {
        @GET
        public String secret() {
            return "secret";
        }
    }

    @Test
    void a_method_that_names_no_scope_is_closed_to_everybody() {
        api.add(new ForgottenResource());

        Reply reply = api.sendWith(
                TokenSamples.withScope("status:request status:direct registry:write"),
                "GET",
                "/forgotten",
                "",
                Map.of());

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.body()).doesNotContain("secret");
        assertThat(api.sendWith("", "GET", "/forgotten", "", Map.of()).status()).isEqualTo(401);
    }

    @Test
    void a_client_that_our_database_does_not_know_is_unknown() {
        String token = TokenSamples.token(claims -> claims.claim("azp", "somebody"));

        assertThat(api.sendWith(token, "GET", REQUEST, "", Map.of()).code()).isEqualTo("organisation-unknown");
    }

    @Test
    void a_suspended_organisation_is_refused_whatever_its_token_says() {
        OrganisationProfile railway = OrganisationSamples.railway();
        try (Api other = new Api(OrganisationSamples.suspended(railway))) {
            assertThat(other.get(REQUEST).code()).isEqualTo("organisation-suspended");
            assertThat(other.get("/organisation").status()).isEqualTo(403);
        }
    }

    @Test
    void keycloak_away_is_not_the_callers_fault() {
        api.keycloak.goAway();
        Reply reply = api.get(REQUEST);

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.code()).isEqualTo("unavailable");
        assertThat(reply.header("Retry-After")).isEqualTo("5");
        assertThat(reply.header("WWW-Authenticate")).isNull();
    }
}
