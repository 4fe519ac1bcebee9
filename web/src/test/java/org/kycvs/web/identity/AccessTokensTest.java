package org.kycvs.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kycvs.web.identity.TokenSamples.FOREIGN_KEY;
import static org.kycvs.web.identity.TokenSamples.KEY;
import static org.kycvs.web.identity.TokenSamples.NOW;
import static org.kycvs.web.identity.TokenSamples.claims;
import static org.kycvs.web.identity.TokenSamples.header;
import static org.kycvs.web.identity.TokenSamples.signed;
import static org.kycvs.web.identity.TokenSamples.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.PlainJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kycvs.kernel.MovableClock;
import org.kycvs.web.identity.AccessRefused.Reason;

/** Every single thing that can be wrong with a token has its own answer. */
class AccessTokensTest {

    private static final KeyServer KEYCLOAK = new KeyServer(KEY);

    private final AccessTokens tokens = KEYCLOAK.tokens(Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterAll
    static void stop() {
        KEYCLOAK.close();
    }

    @Test
    void a_token_of_ours_names_its_client_and_scopes() {
        AccessToken token = tokens.verify(token());

        assertThat(token.clientId()).isEqualTo("example-railway");
        assertThat(token.has(Scope.STATUS_REQUEST)).isTrue();
        assertThat(token.has(Scope.STATUS_DIRECT)).isFalse();
    }

    @Test
    void a_token_without_scopes_is_good_for_nothing() {
        assertThat(tokens.verify(token(claims -> claims.claim("scope", null))).scopes())
                .isEmpty();
    }

    @Test
    void a_clock_may_be_off_by_less_than_thirty_seconds() {
        assertThat(tokens.verify(token(claims -> claims.expirationTime(at(-29)))))
                .isNotNull();
        assertThat(tokens.verify(token(claims -> claims.notBeforeTime(at(30))))).isNotNull();
    }

    @Test
    void several_audiences_are_fine_if_we_are_one() {
        assertThat(tokens.verify(token(claims -> claims.audience(List.of("account", "kycvs-api")))))
                .isNotNull();
    }

    @Test
    void the_type_of_rfc_9068_is_an_access_token_too() {
        JWSHeader header = typed("at+jwt");
        assertThat(tokens.verify(signed(header, claims().build(), KEY))).isNotNull();
    }

    @Test
    void a_token_that_is_bound_to_a_key_says_so() {
        assertThat(tokens.verify(token(
                                c -> c.claim("typ", "DPoP").claim("cnf", Map.of("jkt", "x", "kc-jkt-type", "dpop"))))
                        .boundTo())
                .isEqualTo("x");
        assertThat(tokens.verify(token()).isBound()).isFalse();
    }

    static Stream<Arguments> wrong() throws JOSEException {
        return Stream.of(
                Arguments.of("not a token", "nonsense", Reason.MALFORMED),
                Arguments.of("empty", "", Reason.MALFORMED),
                Arguments.of("alg none", new PlainJWT(claims().build()).serialize(), Reason.MALFORMED),
                Arguments.of("HS256 under the public key", hmacUnderPublicKey(), Reason.SIGNATURE),
                Arguments.of("RS256", rsa(), Reason.SIGNATURE),
                Arguments.of(
                        "unknown key", signed(header(FOREIGN_KEY), claims().build(), FOREIGN_KEY), Reason.SIGNATURE),
                Arguments.of(
                        "foreign key, our kid", signed(header(KEY), claims().build(), FOREIGN_KEY), Reason.SIGNATURE),
                Arguments.of("changed after signing", tampered(), Reason.SIGNATURE),
                Arguments.of("signature cut off", token().substring(0, token().lastIndexOf('.') + 1), Reason.MALFORMED),
                Arguments.of(
                        "other issuer", token(c -> c.issuer("https://id.example.org/realms/other")), Reason.ISSUER),
                Arguments.of("no issuer", token(c -> c.issuer(null)), Reason.ISSUER),
                Arguments.of("other audience", token(c -> c.audience("account")), Reason.AUDIENCE),
                Arguments.of("no audience", token(c -> c.audience((String) null)), Reason.AUDIENCE),
                Arguments.of("expired", token(c -> c.expirationTime(at(-30))), Reason.EXPIRED),
                Arguments.of("never expires", token(c -> c.expirationTime(null)), Reason.EXPIRED),
                Arguments.of("not yet", token(c -> c.notBeforeTime(at(31))), Reason.NOT_YET_VALID),
                Arguments.of("made in the future", token(c -> c.issueTime(at(31))), Reason.NOT_YET_VALID),
                Arguments.of("id token", token(c -> c.claim("typ", "ID")), Reason.NOT_AN_ACCESS_TOKEN),
                Arguments.of("refresh token", token(c -> c.claim("typ", "Refresh")), Reason.NOT_AN_ACCESS_TOKEN),
                Arguments.of(
                        "an attestation of ours",
                        signed(typed("vaccination-status+jwt"), claims().build(), KEY),
                        Reason.NOT_AN_ACCESS_TOKEN),
                Arguments.of("no type", signed(untyped(), claims().build(), KEY), Reason.NOT_AN_ACCESS_TOKEN),
                Arguments.of(
                        "bound to a certificate",
                        token(c -> c.claim("cnf", Map.of("x5t#S256", "x"))),
                        Reason.BOUND_TO_SOMETHING_ELSE),
                Arguments.of(
                        "bound to a key and a certificate",
                        token(c -> c.claim("cnf", Map.of("jkt", "x", "x5t#S256", "x"))),
                        Reason.BOUND_TO_SOMETHING_ELSE),
                Arguments.of(
                        "bound to nothing",
                        token(c -> c.claim("typ", "DPoP").claim("cnf", Map.of())),
                        Reason.BOUND_TO_SOMETHING_ELSE),
                Arguments.of("no client", token(c -> c.claim("azp", null)), Reason.WITHOUT_CLIENT));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void wrong(String what, String token, Reason reason) {
        AccessRefused refused = catchThrowableOfType(AccessRefused.class, () -> tokens.verify(token));

        assertThat(refused).as(what).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.code()).isEqualTo("invalid-token");
    }

    @Test
    void a_token_that_was_good_before_is_refused_once_it_has_expired() {
        String token = token();
        MovableClock clock = new MovableClock(NOW);
        AccessTokens moving = KEYCLOAK.tokens(clock);
        moving.verify(token);

        clock.forward(Duration.ofSeconds(290 + 30));

        assertThat(catchThrowableOfType(AccessRefused.class, () -> moving.verify(token))
                        .reason())
                .isEqualTo(Reason.EXPIRED);
    }

    private static Date at(long seconds) {
        return Date.from(NOW.plusSeconds(seconds));
    }

    private static JWSHeader typed(String type) {
        return new JWSHeader.Builder(header(KEY)).type(new JOSEObjectType(type)).build();
    }

    private static JWSHeader untyped() {
        return new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(KEY.getKeyID()).build();
    }

    private static String hmacUnderPublicKey() throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(JOSEObjectType.JWT)
                .keyID(KEY.getKeyID())
                .build();
        byte[] publicKey = KEY.toECPublicKey().getEncoded();
        return signed(header, claims().build(), new MACSigner(publicKey));
    }

    private static String rsa() throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(KEY.getKeyID())
                .build();
        return signed(header, claims().build(), new RSASSASigner(new RSAKeyGenerator(2048).generate()));
    }

    private static String tampered() {
        String[] right = token().split("\\.");
        String[] other =
                token(claims -> claims.claim("scope", "registry:write")).split("\\.");
        return right[0] + "." + other[1] + "." + right[2];
    }
}
