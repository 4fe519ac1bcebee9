package org.kycvs.journey;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;
import java.util.function.Consumer;

/** An organisation's computer that has a key, binds its tokens to it, and proves it at each call (RFC 9449). */
public final class KeyHolder {

    static final URI TOKENS = Stack.KEYCLOAK.resolve("/realms/kycvs/protocol/openid-connect/token");

    private final String clientId;
    private final ECKey key;

    public KeyHolder(String clientId) {
        this.clientId = clientId;
        try {
            this.key = new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    Reply fetchToken() {
        return Organisation.send(HttpRequest.newBuilder(TOKENS)
                .header("Authorization", "Basic " + basic())
                .header("DPoP", proof("POST", TOKENS, claims -> {}))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    }

    public String token() {
        return fetchToken().text("access_token");
    }

    /** A right one for this call, but for what is changed. */
    public String proof(String method, String path, String token, Consumer<JWTClaimsSet.Builder> change) {
        return proof(method, Stack.APPLICATION.resolve(path), claims -> {
            claims.claim("ath", digest(token));
            change.accept(claims);
        });
    }

    public static HttpRequest.Builder call(String path, String token, String proof) {
        return HttpRequest.newBuilder(Stack.APPLICATION.resolve(path))
                .header("Authorization", "DPoP " + token)
                .header("DPoP", proof);
    }

    static String digest(String token) {
        try {
            return Base64URL.encode(
                            MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)))
                    .toString();
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private String proof(String method, URI address, Consumer<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(Instant.now()))
                .claim("htm", method)
                .claim("htu", address.toString());
        change.accept(claims);
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("dpop+jwt"))
                .jwk(key.toPublicJWK())
                .build();
        return signed(header, claims.build(), key);
    }

    static String signed(JWSHeader header, JWTClaimsSet claims, ECKey key) {
        try {
            SignedJWT signed = new SignedJWT(header, claims);
            signed.sign(new ECDSASigner(key));
            return signed.serialize();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private String basic() {
        String pair = clientId + ":" + clientId + "-secret";
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
