package org.kycvs.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kycvs.limits.UsingOnce;
import org.kycvs.web.PublicUrl;
import org.kycvs.web.identity.AccessRefused.Reason;

/** What a proof must say, and for what it is taken. */
class ProofsTest {

    private static final String TOKEN = "the.access.token";
    private static final String PATH = "/api/v1/organisation";
    private static final String ADDRESS = "https://kycvs.example.org" + PATH;
    private static final ECKey KEY = TokenSamples.key("mine");
    private static final ECKey OTHER = TokenSamples.key("another");
    private static final RSAKey RSA = rsa();

    private final Set<String> used = new HashSet<>();
    private final Proofs proofs = new Proofs(new PublicUrl(URI.create("https://kycvs.example.org")), new UsingOnce() {
        @Override
        public boolean isFirst(Duration remembered, String... what) {
            assertThat(remembered).isEqualTo(Duration.ofMinutes(5));
            return used.add(String.join(" ", what));
        }
    });

    @Test
    void aProofForThisCallIsTakenOnce() {
        String proof = proof(right -> {});

        Proofs.Proof checked = check(proof);
        proofs.use(checked);

        assertThat(refusal(() -> proofs.use(check(proof)))).isEqualTo(Reason.PROOF_USED);
        proofs.use(check(proof(right -> {})));
    }

    @Test
    void keysMayBeOfRsaToo() throws JOSEException {
        String proof = signed(header(JWSAlgorithm.PS256, RSA.toPublicJWK()), claims().build(), new RSASSASigner(RSA));
        assertThat(proofs.check(shown(proof), token(RSA), "GET", PATH).key())
                .isEqualTo(RSA.computeThumbprint().toString());
    }

    @Test
    void theQueryIsNoPartOfTheAddressAndAClockMayBeOffByALittle() {
        assertThat(check(proof(claims -> claims.issueTime(ago(-25))))).isNotNull();
        assertThat(check(proof(claims -> claims.issueTime(ago(115))))).isNotNull();
    }

    static Stream<Arguments> wrong() throws JOSEException {
        return Stream.of(
                Arguments.of("nonsense", "x"),
                Arguments.of("empty", ""),
                Arguments.of("unsigned", new PlainJWT(claims().build()).serialize()),
                Arguments.of("another method", proof(claims -> claims.claim("htm", "POST"))),
                Arguments.of("no method", proof(claims -> claims.claim("htm", null))),
                Arguments.of("another path", proof(claims -> claims.claim("htu", ADDRESS + "/x"))),
                Arguments.of("another host", proof(claims -> claims.claim("htu", "https://evil.example" + PATH))),
                Arguments.of("another scheme", proof(claims -> claims.claim("htu", ADDRESS.replace("https", "http")))),
                Arguments.of("no address", proof(claims -> claims.claim("htu", null))),
                Arguments.of("another token", proof(claims -> claims.claim("ath", ath("another.access.token")))),
                Arguments.of("no token", proof(claims -> claims.claim("ath", null))),
                Arguments.of("too old", proof(claims -> claims.issueTime(ago(125)))),
                Arguments.of("from the future", proof(claims -> claims.issueTime(ago(-40)))),
                Arguments.of("without a time", proof(claims -> claims.issueTime(null))),
                Arguments.of("without an id", proof(claims -> claims.jwtID(null))),
                Arguments.of("an empty id", proof(claims -> claims.jwtID(""))),
                Arguments.of("a long id", proof(claims -> claims.jwtID("x".repeat(257)))),
                Arguments.of("a long proof", proof(claims -> claims.claim("x", "x".repeat(4096)))),
                Arguments.of(
                        "another key",
                        signed(header(JWSAlgorithm.ES256, OTHER.toPublicJWK()), claims().build(), ec(OTHER))),
                Arguments.of(
                        "signed by another key than it names",
                        signed(header(JWSAlgorithm.ES256, KEY.toPublicJWK()), claims().build(), ec(OTHER))),
                Arguments.of("no key", signed(header(JWSAlgorithm.ES256, null), claims().build(), ec(KEY))),
                Arguments.of("a private key", withPrivateKey()),
                Arguments.of("another type", signed(typed("JWT"), claims().build(), ec(KEY))),
                Arguments.of("a symmetric algorithm", hmac()),
                Arguments.of(
                        "an algorithm that is not on the list",
                        signed(
                                header(JWSAlgorithm.RS512, RSA.toPublicJWK()),
                                claims().build(),
                                new RSASSASigner(RSA))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void wrong(String what, String proof) {
        assertThat(refusal(() -> check(proof))).as(what).isEqualTo(Reason.PROOF_WRONG);
        assertThat(used).isEmpty();
    }

    @Test
    void thereIsOneProof() {
        AccessToken bound = token(KEY);
        Presented none = new Presented(true, TOKEN, List.of());
        Presented two = new Presented(true, TOKEN, List.of(proof(right -> {}), proof(right -> {})));
        assertThat(refusal(() -> proofs.check(none, bound, "GET", PATH))).isEqualTo(Reason.PROOF_MISSING);
        assertThat(refusal(() -> proofs.check(two, bound, "GET", PATH))).isEqualTo(Reason.PROOF_MISSING);
    }

    @Test
    void theChallengeSaysWhatWouldDo() {
        assertThat(new AccessRefused(Reason.PROOF_WRONG).challenge())
                .startsWith("DPoP realm=\"kycvs\"")
                .contains("error=\"invalid_dpop_proof\"", "algs=\"ES256 ES384 PS256 RS256\"");
        assertThat(new AccessRefused(Reason.MUST_BE_BOUND).challenge())
                .startsWith("DPoP realm=\"kycvs\"")
                .contains("error=\"invalid_token\"");
    }

    private Proofs.Proof check(String proof) {
        return proofs.check(shown(proof), token(KEY), "GET", PATH);
    }

    private static Reason refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        AccessRefused refused = catchThrowableOfType(AccessRefused.class, call);
        return refused == null ? null : (Reason) refused.reason();
    }

    private static Presented shown(String proof) {
        return new Presented(true, TOKEN, List.of(proof));
    }

    private static AccessToken token(JWK key) {
        try {
            return new AccessToken(
                    "example-university",
                    Set.of(),
                    Instant.MAX,
                    key.computeThumbprint().toString());
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .claim("htm", "GET")
                .claim("htu", ADDRESS)
                .claim("ath", ath(TOKEN))
                .issueTime(ago(1));
    }

    private static String proof(Consumer<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder claims = claims();
        change.accept(claims);
        return signed(header(JWSAlgorithm.ES256, KEY.toPublicJWK()), claims.build(), ec(KEY));
    }

    private static Date ago(long seconds) {
        return Date.from(Instant.now().minusSeconds(seconds));
    }

    private static JWSHeader header(JWSAlgorithm algorithm, JWK key) {
        return new JWSHeader.Builder(algorithm)
                .type(new JOSEObjectType("dpop+jwt"))
                .jwk(key)
                .build();
    }

    private static JWSHeader typed(String type) {
        return new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType(type))
                .jwk(KEY.toPublicJWK())
                .build();
    }

    /** The library would not make one. */
    private static String withPrivateKey() {
        String[] right = proof(claims -> {}).split("\\.");
        String header = "{\"typ\":\"dpop+jwt\",\"alg\":\"ES256\",\"jwk\":" + KEY.toJSONString() + "}";
        return Base64URL.encode(header) + "." + right[1] + "." + right[2];
    }

    private static String hmac() throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(new JOSEObjectType("dpop+jwt"))
                .jwk(KEY.toPublicJWK())
                .build();
        return signed(
                header, claims().build(), new MACSigner(KEY.toECPublicKey().getEncoded()));
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) {
        try {
            SignedJWT proof = new SignedJWT(header, claims);
            proof.sign(signer);
            return proof.serialize();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static ECDSASigner ec(ECKey key) {
        try {
            return new ECDSASigner(key);
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static RSAKey rsa() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String ath(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
            return Base64URL.encode(digest).toString();
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
