package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpRequest;
import java.util.List;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.people.Person;

/** What anybody may fetch, and what every reply carries. */
class PublicDocumentsIT extends Journey {

    private static final String ISSUER = Stack.APPLICATION.toString();

    @Test
    void theConfigurationNamesEverythingAndNothingThatIsNotThere() {
        JsonObject configuration = get("/.well-known/kycvs-configuration").json();

        assertThat(configuration.getString("issuer")).isEqualTo(ISSUER);
        assertThat(configuration.getString("status_request_endpoint")).isEqualTo(ISSUER + "/api/v1/status-requests");
        assertThat(configuration.getString("token_endpoint"))
                .isEqualTo(Stack.KEYCLOAK + "/realms/kycvs/protocol/openid-connect/token");
        assertThat(words(configuration, "programmes_supported")).contains("covid-19");
        assertThat(words(configuration, "purposes_supported"))
                .contains("travel-rail", "travel-air", "lodging", "employment");
        assertThat(words(configuration, "languages_supported")).contains("en");
        assertThat(words(configuration, "attestation_signing_alg_values_supported"))
                .containsExactly("ES256");
        assertThat(get(configuration.getString("jwks_uri").substring(ISSUER.length()))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theKeysMayBeKeptForAnHour() {
        Reply keys = get("/.well-known/jwks.json");

        assertThat(keys.header("Cache-Control"))
                .hasValueSatisfying(caching -> assertThat(caching).contains("max-age=3600"));
        assertThat(keys.response().body()).doesNotContain("\"d\":").contains("\"kty\":\"EC\"", "\"crv\":\"P-256\"");
    }

    @Test
    void aReceiptIsCheckedWithTheArchiveOfKeys() throws Exception {
        Person person = Person.fullyVaccinated();
        Organisation.register(person);
        Reply asked = railway.ask("travel-rail");
        ConsentPage page = prove(asked, person.mobile(), person.name()).press("allow");
        String receipt = page.page()
                .request()
                .get(Stack.APPLICATION.resolve(page.link("receipt")).toString())
                .text();
        JsonWebKeySet archive = new JsonWebKeySet(
                get("/.well-known/jwks-archive.json").response().body());

        JwtClaims claims = new JwtConsumerBuilder()
                .setExpectedType(true, "consent-receipt+jwt")
                .setExpectedIssuer(ISSUER)
                .setSkipDefaultAudienceValidation()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(archive.getJsonWebKeys()))
                .build()
                .processToClaims(receipt);

        assertThat(claims.getClaimsMap().toString())
                .contains(page.text("receiptNumber"))
                .doesNotContain(person.name(), person.mobile().substring(3));
    }

    @Test
    void theInterfaceIsDescribedInOpenApi() {
        Reply description = get("/openapi");

        assertThat(description.status()).isEqualTo(200);
        assertThat(description.response().body())
                .contains("openapi: 3.1", "/api/v1/status-requests", "/api/v1/registry/imports", "problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready"})
    void loadBalancersAreToldThatItLives(String path) {
        Reply health = get(path);

        assertThat(health.status()).isEqualTo(200);
        assertThat(health.text("status")).isEqualTo("UP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/openapi",
                "/problems/not-found",
                "/.well-known/jwks.json",
                "/.well-known/kycvs-configuration",
                "/health/ready",
                "/api/v1/organisation",
                "/nothing",
                "/c/nothing"
            })
    void everyReplyIsNumberedGuardedAndWithoutASession(String path) {
        Reply reply = get(path);

        assertThat(reply.header("X-Request-Id")).isPresent();
        assertThat(reply.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(reply.header("Referrer-Policy")).hasValue("same-origin");
        assertThat(reply.header("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe"));
        assertThat(reply.header("Set-Cookie")).isEmpty();
        assertThat(reply.header("Server")).isEmpty();
        assertThat(reply.header("X-Powered-By")).isEmpty();
    }

    @Test
    void theConsentPageIsNeitherKeptNorFramedAndSetsOneGuardedCookie() {
        Reply page = BareBrowser.at(railway.ask("travel-rail")).seen();

        assertThat(page.header("Cache-Control")).hasValue("no-store");
        assertThat(page.header("Referrer-Policy")).hasValue("same-origin");
        assertThat(page.header("X-Frame-Options")).hasValue("DENY");
        assertThat(page.header("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .contains("script-src 'self';", "trusted-types 'none'")
                .doesNotContain("unsafe"));
        assertThat(page.response().headers().allValues("Set-Cookie"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .matches("__Host-kycvs=[A-Za-z0-9_-]{43}; Path=/; Secure; HttpOnly; SameSite=Lax"));
    }

    private static Reply get(String path) {
        return Organisation.send(HttpRequest.newBuilder(Stack.APPLICATION.resolve(path)));
    }

    private static List<String> words(JsonObject document, String member) {
        return document.getJsonArray(member).getValuesAs(JsonString::getString);
    }
}
