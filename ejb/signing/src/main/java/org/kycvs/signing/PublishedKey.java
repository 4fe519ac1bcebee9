package org.kycvs.signing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import java.security.interfaces.ECPublicKey;
import org.kycvs.kernel.Settings.SettingRefused;

/** The public half of a signing key as a JWK (RFC 7517), named by its thumbprint (RFC 7638). */
final class PublishedKey {

    private PublishedKey() {}

    /** @throws SettingRefused if the store's entry is no pair on P-256 */
    static ECKey of(NamedKey key) {
        ECPublicKey published = key.published();
        if (published == null || !Curve.P_256.equals(Curve.forECParameterSpec(published.getParams()))) {
            throw new SettingRefused(KeyStoreReading.KEYSTORE, "needs a pair on P-256 as " + key.name());
        }
        try {
            return new ECKey.Builder(Curve.P_256, published)
                    .keyUse(com.nimbusds.jose.jwk.KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint()
                    .build();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
