package org.kycvs.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.delivery.OutboundRefused;
import org.kycvs.kernel.InvalidValue;

/** An organisation gives the public keys of its client: pasted, or by an address. */
class ClientKeysTest {

    private static final RSAKey RSA = rsa(2048, "rsa");
    private static final ECKey EC = ec(Curve.P_256, "ec");

    @Test
    void strongKeysForSignaturesAreTakenAndNothingThatCameWithThem() throws Exception {
        ECKey dressed = new ECKey.Builder(EC.toPublicJWK())
                .x509CertURL(URI.create("https://elsewhere.example/x"))
                .build();
        ClientKeys keys = ClientKeys.read(set(RSA.toPublicJWK(), dressed));

        assertThat(keys.keys()).extracting(ClientKey::kind).containsExactly("RSA 2048", "EC P-256");
        assertThat(keys.keys().get(0).thumbprint())
                .isEqualTo(RSA.computeThumbprint().toString());
        assertThat(keys.jwks()).doesNotContain("elsewhere");
        assertThat(JWKSet.parse(keys.jwks()).getKeys()).hasSize(2).allSatisfy(key -> {
            assertThat(key.getKeyUse()).isEqualTo(KeyUse.SIGNATURE);
            assertThat(key.isPrivate()).isFalse();
        });
    }

    @Test
    void keysForEncryptionAreLeftOut() {
        RSAKey encryption = new RSAKey.Builder(RSA.toPublicJWK())
                .keyID("other")
                .keyUse(KeyUse.ENCRYPTION)
                .build();
        assertThat(ClientKeys.read(set(encryption, EC.toPublicJWK())).keys())
                .extracting(ClientKey::id)
                .containsExactly("ec");
        assertRefused(set(encryption), "at least one key for signatures");
    }

    static Stream<Arguments> wrong() throws JOSEException {
        RSAKey open = RSA.toPublicJWK();
        Base64URL one = Base64URL.encode(BigInteger.ONE);
        return Stream.of(
                Arguments.of(RSA, "public keys only"),
                Arguments.of(EC, "public keys only"),
                Arguments.of(new OctetSequenceKeyGenerator(256).keyID("secret").generate(), "public keys only"),
                Arguments.of(
                        new RSAKey.Builder(
                                        Base64URL.encode(
                                                BigInteger.TWO.pow(1023).setBit(0)),
                                        open.getPublicExponent())
                                .keyID("weak")
                                .build(),
                        "2048 to 4096"),
                Arguments.of(
                        new RSAKey.Builder(
                                        Base64URL.encode(
                                                BigInteger.TWO.pow(8191).setBit(0)),
                                        open.getPublicExponent())
                                .keyID("huge")
                                .build(),
                        "2048 to 4096"),
                Arguments.of(
                        new RSAKey.Builder(open.getModulus(), one).keyID("one").build(), "65537"),
                Arguments.of(new RSAKey.Builder(open).keyID(null).build(), "a kid"),
                Arguments.of(new RSAKey.Builder(open).keyID(" ").build(), "a kid"),
                Arguments.of(
                        new RSAKey.Builder(open).algorithm(JWSAlgorithm.HS256).build(), "RS256"),
                Arguments.of(
                        new RSAKey.Builder(open)
                                .algorithm(new Algorithm("none"))
                                .build(),
                        "RS256"),
                Arguments.of(
                        new ECKey.Builder(EC.toPublicJWK())
                                .algorithm(JWSAlgorithm.ES384)
                                .build(),
                        "alg"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatWouldNotBeSafeIsRefused(JWK key, String words) {
        assertRefused("{\"keys\":[" + key.toJSONString() + "]}", words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"keys\":[{}]}",
                "{\"keys\":{}}",
                "<html>",
                "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"a\"}]}"
            })
    void whatIsNoKeySetIsRefused(String text) {
        assertRefused(text, "JWK Set");
    }

    @Test
    void aPointThatIsNotOnItsCurveIsRefused() {
        String bent = EC.toPublicJWK()
                .toJSONString()
                .replace(EC.getY().toString(), EC.getX().toString());
        assertRefused("{\"keys\":[" + bent + "]}", "JWK Set");
    }

    @Test
    void aKeyOnACurveOfNoStandardIsRefused() {
        assertRefused(
                "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"kid\":\"ed\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}]}",
                "P-256");
    }

    @Test
    void atMostTenKeysEachWithAnIdOfItsOwn() {
        assertThat(ClientKeys.read(set(many(10))).keys()).hasSize(10);
        assertRefused(set(many(11)), "at most 10");
        assertRefused(set(EC.toPublicJWK(), EC.toPublicJWK()), "stands once");
        assertRefused(" ".repeat(64 * 1024) + set(EC.toPublicJWK()), "64 KiB");
    }

    @Test
    void anAddressIsReadOnceAndItsKeysAreTakenLikePastedOnes() {
        FetchingClientKeys fetching = new FetchingClientKeys();
        fetching.door = (url, accept) -> {
            assertThat(url.text()).isEqualTo("https://keys.example.org/jwks");
            return set(EC.toPublicJWK()).getBytes(StandardCharsets.UTF_8);
        };
        assertThat(fetching.fetch(" https://keys.example.org/jwks\n"))
                .isEqualTo(ClientKeys.read(set(EC.toPublicJWK())));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> fetching.fetch("http://keys.example.org/jwks"));
    }

    @ParameterizedTest
    @EnumSource
    void whoGaveAnAddressIsToldWhyItCannotBeFetched(OutboundRefused.Reason reason) {
        FetchingClientKeys fetching = new FetchingClientKeys();
        fetching.door = (url, accept) -> {
            throw new OutboundRefused(reason);
        };
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> fetching.fetch("https://keys.example.org/jwks"))
                .satisfies(no -> assertThat(no.rule()).endsWith(reason.sentence()));
    }

    private static void assertRefused(String text, String words) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> ClientKeys.read(text))
                .satisfies(no -> assertThat(no.rule()).contains(words));
    }

    private static JWK[] many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        new ECKey.Builder(EC.toPublicJWK()).keyID("key-" + i).build())
                .toArray(JWK[]::new);
    }

    private static String set(JWK... keys) {
        return new JWKSet(List.of(keys)).toString(true);
    }

    private static RSAKey rsa(int bits, String id) {
        try {
            return new RSAKeyGenerator(bits).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ECKey ec(Curve curve, String id) {
        try {
            return new ECKeyGenerator(curve).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
