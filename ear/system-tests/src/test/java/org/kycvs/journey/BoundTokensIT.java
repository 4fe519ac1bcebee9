package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An organisation has chosen DPoP: a stolen token of it opens nothing. */
class BoundTokensIT extends Journey {

    private static final String OWN = "/api/v1/organisation";
    private static final String REQUESTS = "/api/v1/status-requests";
    private static final Consumer<JWTClaimsSet.Builder> RIGHT = claims -> {};

    private static final KeyHolder UNIVERSITY = new KeyHolder("example-university");
    private static String token;

    @BeforeAll
    static void fetchToken() {
        Reply reply = UNIVERSITY.fetchToken();
        assertThat(reply.text("token_type")).isEqualTo("DPoP");
        token = reply.text("access_token");
    }

    @Test
    void aProofForEachCallOpens() {
        assertThat(call(RIGHT).status()).isEqualTo(200);
        assertThat(call(RIGHT).status()).isEqualTo(200);

        Reply asked =
                Organisation.send(KeyHolder.call(REQUESTS, token, UNIVERSITY.proof("POST", REQUESTS, token, RIGHT))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString("{\"purpose\":\"education\"}")));
        assertThat(asked.status()).isEqualTo(201);
    }

    @Test
    void aProofCountsOnce() {
        String proof = UNIVERSITY.proof("GET", OWN, token, RIGHT);
        assertThat(send(proof).status()).isEqualTo(200);

        wrongProof(send(proof));
        long left = Database.number("SELECT count(*) FROM limits.used WHERE until > now() + interval '4 minutes'");
        assertThat(left).isPositive();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("another path", change(claims -> claims.claim("htu", Stack.APPLICATION + REQUESTS))),
                Arguments.of("another host", change(claims -> claims.claim("htu", "https://elsewhere.example" + OWN))),
                Arguments.of("another method", change(claims -> claims.claim("htm", "POST"))),
                Arguments.of("another token", change(claims -> claims.claim("ath", KeyHolder.digest("a.b.c")))),
                Arguments.of("no token", change(claims -> claims.claim("ath", null))),
                Arguments.of("too old", change(claims -> claims.issueTime(at(-130)))),
                Arguments.of("from the future", change(claims -> claims.issueTime(at(60)))),
                Arguments.of("without an id", change(claims -> claims.jwtID(null))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void wrong(String what, Consumer<JWTClaimsSet.Builder> change) {
        wrongProof(call(change));
    }

    /** The address that the caller says is not ours. */
    @Test
    void theHostHeaderIsNotBelieved() {
        String elsewhere = Stack.APPLICATION.toString().replace("localhost", "127.0.0.1");
        String proof = UNIVERSITY.proof("GET", OWN, token, claims -> claims.claim("htu", elsewhere + OWN));
        wrongProof(Organisation.send(HttpRequest.newBuilder(java.net.URI.create(elsewhere + OWN))
                .header("Authorization", "DPoP " + token)
                .header("DPoP", proof)));
    }

    @Test
    void whoeverHasTheTokenAndAnotherKeyIsRefused() {
        KeyHolder thief = new KeyHolder("example-university");
        wrongProof(send(thief.proof("GET", OWN, token, RIGHT)));
    }

    @Test
    void withoutAProofItIsRefused() {
        wrongProof(Organisation.send(
                HttpRequest.newBuilder(Stack.APPLICATION.resolve(OWN)).header("Authorization", "DPoP " + token)));
        wrongProof(Organisation.send(KeyHolder.call(OWN, token, UNIVERSITY.proof("GET", OWN, token, RIGHT))
                .header("DPoP", UNIVERSITY.proof("GET", OWN, token, RIGHT))));
    }

    @Test
    void asABearerTokenItIsRefused() {
        wrongToken(Organisation.send(HttpRequest.newBuilder(Stack.APPLICATION.resolve(OWN))
                .header("Authorization", "Bearer " + token)
                .header("DPoP", UNIVERSITY.proof("GET", OWN, token, RIGHT))));
    }

    @Test
    void aTokenThatIsNotBoundIsNoDpopToken() {
        String bearer = railway.token();
        wrongToken(Organisation.send(KeyHolder.call(OWN, bearer, UNIVERSITY.proof("GET", OWN, bearer, RIGHT))));
    }

    @Test
    void theIdentityServerGivesThisOrganisationNoOtherToken() {
        Reply reply = Organisation.send(HttpRequest.newBuilder(KeyHolder.TOKENS)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=example-university"
                        + "&client_secret=example-university-secret")));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("error")).startsWith("invalid_");
    }

    @Test
    void anOrganisationThatHasChosenItIsServedWithNoOtherToken() {
        Organisation hotel = new Organisation("example-hotel");
        assertThat(hotel.get(OWN).status()).isEqualTo(200);
        String choose = "UPDATE organisations.organisation SET dpop = ?::boolean WHERE client_id = 'example-hotel'";
        Database.update(choose, "true");
        try {
            wrongToken(hotel.get(OWN));
            KeyHolder bound = new KeyHolder("example-hotel");
            String fresh = bound.token();
            assertThat(Organisation.send(KeyHolder.call(OWN, fresh, bound.proof("GET", OWN, fresh, RIGHT)))
                            .status())
                    .isEqualTo(200);
        } finally {
            Database.update(choose, "false");
        }
        assertThat(hotel.get(OWN).status()).isEqualTo(200);
    }

    @Test
    void aBoundTokenForSomebodyElseIsRefused() {
        Organisation elsewhere = new KeycloakAdministrator().newClient(300, "basic", "status:request");
        KeyHolder bound = new KeyHolder(elsewhere.clientId());
        String foreign = bound.token();

        Reply reply = Organisation.send(KeyHolder.call(OWN, foreign, bound.proof("GET", OWN, foreign, RIGHT)));
        assertThat(reply.problem()).isEqualTo("401 invalid-token");
    }

    private static Reply call(Consumer<JWTClaimsSet.Builder> change) {
        return send(UNIVERSITY.proof("GET", OWN, token, change));
    }

    private static Reply send(String proof) {
        return Organisation.send(KeyHolder.call(OWN, token, proof));
    }

    private static void wrongProof(Reply reply) {
        assertThat(reply.problem()).isEqualTo("401 invalid-dpop-proof");
        assertThat(reply.header("WWW-Authenticate")).hasValueSatisfying(challenge -> assertThat(challenge)
                .startsWith("DPoP realm=\"kycvs\"")
                .contains("error=\"invalid_dpop_proof\"", "algs=\"ES256"));
    }

    private static void wrongToken(Reply reply) {
        assertThat(reply.problem()).isEqualTo("401 invalid-token");
        assertThat(reply.header("WWW-Authenticate"))
                .hasValueSatisfying(challenge ->
                        assertThat(challenge).startsWith("DPoP realm=\"kycvs\"").contains("error=\"invalid_token\""));
    }

    private static Consumer<JWTClaimsSet.Builder> change(Consumer<JWTClaimsSet.Builder> change) {
        return change;
    }

    private static Date at(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
