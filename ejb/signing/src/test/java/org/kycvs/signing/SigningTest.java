package org.kycvs.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.jwk.ECKey;
import java.security.Provider;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Verified as a stranger would: with another library (jose4j) and nothing but the published keys. */
class SigningTest {

    private static final Map<String, Object> CLAIMS = Map.of(
            "iss", "https://kycvs.example", "vaccination_status", 2, "list", List.of("a", "b"), "name", "রহিম উদ্দিন");

    private final KeyRing ring = KeySamples.ring();

    static Stream<Provider> everyProviderSigns() {
        return Stream.of(SigningProvider.choose(), SigningProvider.fromJdk());
    }

    @ParameterizedTest
    @MethodSource
    void everyProviderSigns(Provider provider) throws Exception {
        String jws = new Signers(ring, provider).sign(KeyUse.ATTESTATION, "vaccination-status+jwt", CLAIMS);

        JwtClaims claims = verifier(published(ring)).processToClaims(jws);
        assertThat(claims.getIssuer()).isEqualTo("https://kycvs.example");
        assertThat(claims.getClaimValue("vaccination_status")).isEqualTo(2L);
        assertThat(claims.getClaimValue("list")).isEqualTo(List.of("a", "b"));
        assertThat(claims.getClaimValue("name")).isEqualTo("রহিম উদ্দিন");
    }

    @Test
    void theFastProviderLoadsWhereWeBuild() {
        assertThat(SigningProvider.choose().getName()).isEqualTo("Conscrypt");
    }

    @Test
    void theHeaderSaysTypeAlgorithmAndKey() throws Exception {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setCompactSerialization(KeySamples.signers(ring).sign(KeyUse.RECEIPT, "consent-receipt+jwt", CLAIMS));

        assertThat(jws.getHeader("typ")).isEqualTo("consent-receipt+jwt");
        assertThat(jws.getAlgorithmHeaderValue()).isEqualTo("ES256");
        assertThat(jws.getKeyIdHeaderValue())
                .isEqualTo(PublishedKey.of(ring.current(KeyUse.RECEIPT)).getKeyID());
    }

    @Test
    void doesNotVerifyWhenAnyCharacterWasChanged() {
        JwtConsumer verifier = verifier(published(ring));
        String jws = KeySamples.signers(ring).sign(KeyUse.ATTESTATION, "vaccination-status+jwt", CLAIMS);

        for (int i = 0; i < jws.length(); i++) {
            // The last character of a part may carry unused bits; two steps further always changes a used one.
            char other = jws.charAt(i) == 'w' ? 'g' : 'w';
            String changed = jws.substring(0, i) + other + jws.substring(i + 1);
            assertThatExceptionOfType(InvalidJwtException.class)
                    .as("character %d", i)
                    .isThrownBy(() -> verifier.processToClaims(changed));
        }
    }

    @Test
    void anotherHousesKeysDoNotVerify() {
        String jws = KeySamples.signers(ring).sign(KeyUse.ATTESTATION, "vaccination-status+jwt", CLAIMS);

        assertThatExceptionOfType(InvalidJwtException.class)
                .isThrownBy(() -> verifier(published(KeySamples.ring())).processToClaims(jws));
    }

    @Test
    void aNewKeySignsAndWhatTheOldOneSignedStillVerifies() throws Exception {
        KeyRing rotated = new KeyRing(Stream.concat(
                        Stream.of(KeyUse.values()).map(ring::current), Stream.of(KeySamples.key(KeyUse.ATTESTATION, 2)))
                .toList());
        String old = KeySamples.signers(ring).sign(KeyUse.ATTESTATION, "vaccination-status+jwt", CLAIMS);
        String fresh = KeySamples.signers(rotated).sign(KeyUse.ATTESTATION, "vaccination-status+jwt", CLAIMS);

        verifier(published(rotated)).processToClaims(old);
        verifier(published(rotated)).processToClaims(fresh);
        assertThatExceptionOfType(InvalidJwtException.class)
                .isThrownBy(() -> verifier(published(ring)).processToClaims(fresh));
    }

    @Test
    void publishesPublicHalvesOnly() throws JoseException {
        List<JsonWebKey> keys = new JsonWebKeySet(published(ring).current()).getJsonWebKeys();

        assertThat(keys).hasSize(3).allSatisfy(key -> {
            assertThat(key.getUse()).isEqualTo("sig");
            assertThat(key.getAlgorithm()).isEqualTo("ES256");
            assertThat(key.getKeyId()).isEqualTo(key.calculateBase64urlEncodedThumbprint("SHA-256"));
            assertThat(key.toParams(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE))
                    .containsOnlyKeys("kty", "kid", "use", "alg", "crv", "x", "y");
        });
        assertThat(new JsonWebKeySet(published(ring).archive()).getJsonWebKeys())
                .hasSize(1);
    }

    /** The key and thumbprint of RFC 9449, section 6.1. */
    @Test
    void namesAKeyByItsThumbprint() throws Exception {
        ECKey rfc =
                ECKey.parse("{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs\","
                        + "\"y\":\"9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA\"}");
        NamedKey key = new NamedKey(KeyUse.ATTESTATION, 1, rfc.toECPublicKey(), rfc.toECPublicKey());

        assertThat(PublishedKey.of(key).getKeyID()).isEqualTo("0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I");
    }

    @Test
    void aKeyThatSealsDoesNotSign() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeySamples.signing().sign(KeyUse.DATA, "any+jwt", CLAIMS));
    }

    @Test
    void isReadyWhenASignatureCanBeMade() {
        assertThat(published(ring).ready()).isTrue();
    }

    private static PublishedKeys published(KeyRing ring) {
        return new PublishedKeys(ring, KeySamples.signers(ring));
    }

    private static JwtConsumer verifier(PublishedKeys published) {
        try {
            return new JwtConsumerBuilder()
                    .setVerificationKeyResolver(
                            new JwksVerificationKeyResolver(new JsonWebKeySet(published.current()).getJsonWebKeys()))
                    .setJwsAlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, "ES256")
                    .build();
        } catch (JoseException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
