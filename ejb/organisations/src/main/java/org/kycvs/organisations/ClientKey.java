package org.kycvs.organisations;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import org.kycvs.kernel.InvalidValue;

/**
 * One public key of {@link ClientKeys}: RSA of 2048 to 4096 bits with an exponent from 65537 on (NIST SP 800-131A Rev. 2, section
 * 3; FIPS 186-5, appendix A.1.1), or EC on P-256, P-384 or P-521. Its {@code alg}, if it names one, is RS, PS or ES, and fits.
 *
 * @param id its {@code kid}
 * @param kind for the eye, for example {@code RSA 2048} or {@code EC P-256}
 * @param thumbprint SHA-256 by RFC 7638, to compare with what the organisation says
 */
public record ClientKey(String id, String kind, String thumbprint) {

    private static final int SHORTEST_RSA = 2048;
    private static final int LONGEST_RSA = 4096;
    private static final BigInteger LEAST_EXPONENT = BigInteger.valueOf(65_537);
    private static final int LONGEST_ID = 128;

    private static final Set<JWSAlgorithm> OF_RSA = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512);

    private static final Map<Curve, JWSAlgorithm> OF_CURVE =
            Map.of(Curve.P_256, JWSAlgorithm.ES256, Curve.P_384, JWSAlgorithm.ES384, Curve.P_521, JWSAlgorithm.ES512);

    static ClientKey of(JWK key) {
        String kind = key instanceof ECKey ec ? "EC " + ec.getCurve().getName() : "RSA " + key.size();
        return new ClientKey(key.getKeyID(), kind, ClientKeys.thumbprint(key));
    }

    /** The key and nothing that came with it. */
    static JWK bare(JWK key) {
        String id = key.getKeyID();
        ClientKeys.must(
                id != null && !id.isBlank() && id.length() <= LONGEST_ID,
                "a key set in which each key has a kid of at most " + LONGEST_ID + " characters");
        if (key instanceof RSAKey rsa) {
            return bare(rsa);
        }
        if (key instanceof ECKey ec && OF_CURVE.containsKey(ec.getCurve())) {
            return bare(ec);
        }
        throw wrong("RSA keys or EC keys on P-256, P-384 or P-521", id);
    }

    private static RSAKey bare(RSAKey key) {
        boolean strong = key.size() >= SHORTEST_RSA
                && key.size() <= LONGEST_RSA
                && key.getPublicExponent().decodeToBigInteger().compareTo(LEAST_EXPONENT) >= 0;
        if (!strong) {
            throw wrong("RSA keys of 2048 to 4096 bits with an exponent of 65537 or more", key.getKeyID());
        }
        Algorithm named = key.getAlgorithm();
        if (named != null && !OF_RSA.contains(JWSAlgorithm.parse(named.getName()))) {
            throw wrong("RSA keys for RS256, RS384, RS512, PS256, PS384 or PS512", key.getKeyID());
        }
        return new RSAKey.Builder(key.getModulus(), key.getPublicExponent())
                .keyUse(KeyUse.SIGNATURE)
                .keyID(key.getKeyID())
                .algorithm(named)
                .build();
    }

    private static ECKey bare(ECKey key) {
        JWSAlgorithm fitting = OF_CURVE.get(key.getCurve());
        Algorithm named = key.getAlgorithm();
        if (named != null && !named.equals(fitting)) {
            throw wrong("EC keys whose alg is that of their curve: ES256, ES384 or ES512", key.getKeyID());
        }
        return new ECKey.Builder(key.getCurve(), key.getX(), key.getY())
                .keyUse(KeyUse.SIGNATURE)
                .keyID(key.getKeyID())
                .algorithm(fitting)
                .build();
    }

    private static InvalidValue wrong(String rule, String id) {
        return new InvalidValue(InvalidValue.Kind.TEXT, rule + "; look at the key \"" + id + "\"");
    }
}
