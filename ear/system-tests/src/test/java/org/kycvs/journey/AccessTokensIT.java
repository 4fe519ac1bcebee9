package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.locks.LockSupport;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose token opens the API, and whose does not. */
class AccessTokensIT extends Journey {

    /** How far apart our clock and Keycloak's may be, and a little. */
    private static final Duration SKEW = Duration.ofSeconds(32);

    private static final String OWN = "/api/v1/organisation";
    private static KeycloakAdministrator keycloak;
    private static String shortLived;

    @BeforeAll
    static void fetchATokenThatWillExpire() {
        keycloak = new KeycloakAdministrator();
        shortLived =
                keycloak.newClient(1, "basic", "kycvs-api", "status:request").token();
    }

    @Test
    void theTokenOfAKnownOrganisationOpens() {
        assertThat(call(railway.token()).status()).isEqualTo(200);
    }

    @Test
    void aTokenThatWasNotMeantForUsDoesNot() {
        Organisation elsewhere = keycloak.newClient(300, "basic", "status:request");

        refused(call(elsewhere.token()));
    }

    @Test
    void aTokenOfAnotherIssuerDoesNot() {
        refused(call(KeycloakAdministrator.tokenOfTheMasterRealm()));
    }

    @Test
    void aTokenWithoutOurScopesIsToldWhichWouldDo() {
        Reply reply = call(keycloak.newClient(300, "basic", "kycvs-api").token());

        assertThat(reply.problem()).isEqualTo("403 insufficient-scope");
        assertThat(reply.header("WWW-Authenticate")).hasValueSatisfying(challenge -> assertThat(challenge)
                .startsWith("Bearer")
                .contains("error=\"insufficient_scope\"", "status:request"));
    }

    @Test
    void aTokenOfAClientThatIsNoOrganisationOfOursDoesNot() {
        Organisation stranger = keycloak.newClient(300, "basic", "kycvs-api", "status:request");

        assertThat(call(stranger.token()).problem()).isEqualTo("403 organisation-unknown");
        assertThat(stranger.ask("travel-rail").problem()).isEqualTo("403 organisation-unknown");
    }

    @Test
    void anExpiredTokenDoesNot() {
        JsonObject claims = part(shortLived, 1);
        Instant over = Instant.ofEpochSecond(claims.getInt("exp")).plus(SKEW);
        while (Instant.now().isBefore(over)) {
            LockSupport.parkNanos(Duration.between(Instant.now(), over).toNanos());
        }

        refused(call(shortLived));
    }

    @ParameterizedTest
    @ValueSource(strings = {"azp", "aud", "scope", "exp", "iss", "typ"})
    void aTokenWithAChangedClaimDoesNot(String claim) {
        String[] parts = railway.token().split("\\.");
        String changed = Json.createObjectBuilder(part(railway.token(), 1))
                .add(claim, "changed")
                .build()
                .toString();

        refused(call(parts[0] + "." + encoded(changed) + "." + parts[2]));
    }

    @ParameterizedTest
    @CsvSource({"none", "HS256", "RS256", "ES384"})
    void aTokenThatNamesAnotherAlgorithmDoesNot(String algorithm) {
        String[] parts = railway.token().split("\\.");
        String header = Json.createObjectBuilder(part(railway.token(), 0))
                .add("alg", algorithm)
                .build()
                .toString();

        refused(call(encoded(header) + "." + parts[1] + "." + parts[2]));
        refused(call(encoded(header) + "." + parts[1] + "."));
    }

    @Test
    void aTokenSignedByAnotherKeyUnderTheNameOfTheRightOneDoesNot() throws JoseException {
        EllipticCurveJsonWebKey another = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        JsonWebSignature forged = new JsonWebSignature();
        forged.setAlgorithmHeaderValue("ES256");
        forged.setHeader("typ", "JWT");
        forged.setKeyIdHeaderValue(part(railway.token(), 0).getString("kid"));
        forged.setPayload(part(railway.token(), 1).toString());
        forged.setKey(another.getPrivateKey());

        refused(call(forged.getCompactSerialization()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic YTpi", "Bearer", "Bearer ", "DPoP a.b.c", "Bearer a.b.c", "bearer  x"})
    void whatIsNoBearerTokenDoesNot(String header) {
        refused(Organisation.send(
                HttpRequest.newBuilder(Stack.APPLICATION.resolve(OWN)).header("Authorization", header)));
    }

    @Test
    void aTokenInTheAddressDoesNot() {
        refused(Organisation.send(
                HttpRequest.newBuilder(Stack.APPLICATION.resolve(OWN + "?access_token=" + railway.token()))));
    }

    private static void refused(Reply reply) {
        assertThat(reply.problem()).isEqualTo("401 invalid-token");
        assertThat(reply.header("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer realm=\"kycvs\""));
    }

    private static Reply call(String token) {
        return Organisation.send(
                HttpRequest.newBuilder(Stack.APPLICATION.resolve(OWN)).header("Authorization", "Bearer " + token));
    }

    private static JsonObject part(String token, int index) {
        byte[] json = Base64.getUrlDecoder().decode(token.split("\\.")[index]);
        return Json.createReader(new StringReader(new String(json, StandardCharsets.UTF_8)))
                .readObject();
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
