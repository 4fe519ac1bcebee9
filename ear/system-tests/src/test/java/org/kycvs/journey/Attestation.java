package org.kycvs.journey;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;

/** An attestation as its receiver checks it: by the published keys, with a library that is not the signer's. */
public record Attestation(String jws) {

    /** What an organisation must check (contract, section 4). */
    public JwtClaims verifiedFor(String clientId) throws InvalidJwtException {
        return verifiedFor(clientId, published());
    }

    /** Likewise, by keys that were fetched before. */
    public JwtClaims verifiedFor(String clientId, JsonWebKeySet keys) throws InvalidJwtException {
        return new JwtConsumerBuilder()
                .setExpectedType(true, "vaccination-status+jwt")
                .setExpectedIssuer(Stack.APPLICATION.toString())
                .setExpectedAudience(clientId)
                .setRequireExpirationTime()
                .setRequireJwtId()
                .setJwsAlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, "ES256")
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.getJsonWebKeys()))
                .build()
                .processToClaims(jws);
    }

    /** The same signature under other claims. */
    Attestation withPayload(String json) {
        String[] parts = jws.split("\\.");
        return new Attestation(parts[0] + "." + encoded(json) + "." + parts[2]);
    }

    Attestation withHeader(String json) {
        String[] parts = jws.split("\\.");
        return new Attestation(encoded(json) + "." + parts[1] + "." + parts[2]);
    }

    String header() {
        return decoded(0);
    }

    String payload() {
        return decoded(1);
    }

    public static JsonWebKeySet published() {
        Reply reply = Organisation.send(
                java.net.http.HttpRequest.newBuilder(Stack.APPLICATION.resolve("/.well-known/jwks.json")));
        try {
            return new JsonWebKeySet(reply.response().body());
        } catch (JoseException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    static Map<String, Object> claims(JwtClaims claims) {
        return claims.getClaimsMap();
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private String decoded(int part) {
        return new String(Base64.getUrlDecoder().decode(jws.split("\\.")[part]), StandardCharsets.UTF_8);
    }
}
