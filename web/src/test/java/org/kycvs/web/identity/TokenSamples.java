package org.kycvs.web.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;

/** Access tokens as our Keycloak makes them, and others. */
public final class TokenSamples {

    public static final String ISSUER = "https://id.example.org/realms/kycvs";
    public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    public static final ECKey KEY = key("keycloak-1");
    public static final ECKey FOREIGN_KEY = key("somebody-else");

    private TokenSamples() {}

    static ECKey key(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("kycvs-api")
                .issueTime(Date.from(NOW.minusSeconds(10)))
                .expirationTime(Date.from(NOW.plusSeconds(290)))
                .claim("typ", "Bearer")
                .claim("azp", "example-railway")
                .claim("scope", "profile status:request");
    }

    /** A right token, but for what is changed. */
    public static String token(Consumer<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder claims = claims();
        change.accept(claims);
        return signed(header(KEY), claims.build(), KEY);
    }

    public static String token() {
        return token(right -> {});
    }

    public static String withScope(String scope) {
        return token(claims -> claims.claim("scope", scope));
    }

    static JWSHeader header(ECKey key) {
        return new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
    }

    static String signed(JWSHeader header, JWTClaimsSet claims, ECKey key) {
        try {
            return signed(header, claims, new ECDSASigner(key));
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) {
        try {
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
