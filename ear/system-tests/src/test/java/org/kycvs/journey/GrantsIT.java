package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.stack.LocalStack;

/** How somebody gets a token from our Keycloak, and how nobody does. */
class GrantsIT extends Journey {

    private static final String REALM = "/realms/kycvs";
    private static final URI TOKENS = KeyHolder.TOKENS;
    private static final String RAILWAY = "client_id=example-railway&client_secret=example-railway-secret";
    private static final String CLINIC = "example-clinic";

    @ParameterizedTest
    @ValueSource(strings = {RAILWAY, "client_id=admin-cli"})
    void nobodyGetsOneForAPassword(String client) {
        Reply reply = form(TOKENS, "grant_type=password&username=admin&password=admin&scope=openid&" + client);

        assertThat(reply.status()).isIn(400, 401);
        assertThat(reply.text("error")).isIn("unauthorized_client", "invalid_client");
    }

    @ParameterizedTest
    @CsvSource({
        "urn:openid:params:grant-type:ciba, auth_req_id=x",
        "urn:ietf:params:oauth:grant-type:device_code, device_code=x"
    })
    void nobodyGetsOneByAnotherDevice(String grant, String handle) {
        Reply reply = form(TOKENS, "grant_type=" + grant + "&" + handle + "&" + RAILWAY);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("error")).isEqualTo("unsupported_grant_type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/protocol/openid-connect/auth/device", "/protocol/openid-connect/ext/ciba/auth"})
    void noDeviceCanBeginSuchAGrant(String path) {
        Reply reply = form(Stack.KEYCLOAK.resolve(REALM + path), "login_hint=admin&scope=openid&" + RAILWAY);

        assertThat(reply.status()).isNotEqualTo(200);
        assertThat(reply.response().body()).doesNotContain("device_code", "auth_req_id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "openid-connect | {\"client_name\":\"mine\",\"redirect_uris\":[\"https://elsewhere.example/\"]}",
                "default | {\"clientId\":\"mine\",\"redirectUris\":[\"https://elsewhere.example/\"]}"
            })
    void nobodyRegistersAClient(String kind, String client) {
        URI address = Stack.KEYCLOAK.resolve(REALM + "/clients-registrations/" + kind);

        for (String credentials : new String[] {"", "Bearer " + railway.token(), "Bearer x.y.z"}) {
            HttpRequest.Builder request = HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(client));
            if (!credentials.isEmpty()) {
                request.header("Authorization", credentials);
            }
            Reply reply = Organisation.send(request);
            assertThat(reply.status()).as(credentials + reply.response().body()).isIn(401, 403);
        }
    }

    @Test
    void theRealmOffersNoneOfThem() {
        Reply reply = Organisation.send(
                HttpRequest.newBuilder(Stack.KEYCLOAK.resolve(REALM + "/.well-known/openid-configuration")));

        assertThat(reply.json().getJsonArray("grant_types_supported").getValuesAs(JsonString::getString))
                .contains("client_credentials")
                .doesNotContain("urn:openid:params:grant-type:ciba", "urn:ietf:params:oauth:grant-type:device_code");
    }

    @Test
    void aClientMayProveItselfByAKey() {
        Reply reply = token(assertion(key(), claims().build()));

        assertThat(Organisation.send(HttpRequest.newBuilder(Stack.APPLICATION.resolve("/api/v1/organisation"))
                                .header("Authorization", "Bearer " + reply.text("access_token")))
                        .text("client_id"))
                .isEqualTo(CLINIC);
    }

    @Test
    void whatItSignsCountsOnce() {
        String assertion = assertion(key(), claims().build());
        assertThat(token(assertion).status()).isEqualTo(200);

        refused(token(assertion));
    }

    @Test
    void anotherClaimUnderTheSameIdIsNoOtherAssertion() {
        String id = UUID.randomUUID().toString();
        assertThat(token(assertion(key(), claims().jwtID(id).build())).status()).isEqualTo(200);

        refused(token(assertion(key(), claims().jwtID(id).claim("other", "x").build())));
    }

    @Test
    void whatIsSignedByAnotherKeyForSomebodyElseOrTooLongAgoIsRefused() throws Exception {
        ECKey other = new com.nimbusds.jose.jwk.gen.ECKeyGenerator(com.nimbusds.jose.jwk.Curve.P_256)
                .keyID(key().getKeyID())
                .generate();
        refused(token(assertion(other, claims().build())));
        refused(token(
                assertion(key(), claims().audience("https://elsewhere.example").build())));
        refused(token(assertion(key(), claims().expirationTime(at(-60)).build())));
    }

    private static void refused(Reply reply) {
        assertThat(reply.status()).isIn(400, 401);
        assertThat(reply.text("error")).isIn("invalid_client", "unauthorized_client");
    }

    private static Reply token(String assertion) {
        return form(
                TOKENS,
                "grant_type=client_credentials&client_id=" + CLINIC
                        + "&client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer&client_assertion="
                        + assertion);
    }

    private static Reply form(URI address, String form) {
        return Organisation.send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(CLINIC)
                .subject(CLINIC)
                .audience(Stack.KEYCLOAK.resolve(REALM).toString())
                .jwtID(UUID.randomUUID().toString())
                .issueTime(at(0))
                .expirationTime(at(60));
    }

    private static String assertion(ECKey key, JWTClaimsSet claims) {
        return KeyHolder.signed(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims, key);
    }

    /** What only the local stack's clinic has: a key that everybody knows. */
    private static ECKey key() {
        try (InputStream file = LocalStack.class.getResourceAsStream("/example-clinic.jwk.json")) {
            return ECKey.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | ParseException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Date at(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
