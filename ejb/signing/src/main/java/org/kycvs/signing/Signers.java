package org.kycvs.signing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Provider;
import java.util.EnumMap;
import java.util.Map;

/** The current signing key of each use, translated once into the provider that signs with it. */
final class Signers {

    private record Signer(String kid, JWSSigner signer) {}

    private final Map<KeyUse, Signer> signers = new EnumMap<>(KeyUse.class);

    Signers(KeyRing keys, Provider provider) {
        for (KeyUse use : KeyUse.values()) {
            if (use.kind() == KeyUse.Kind.SIGNATURE) {
                signers.put(use, signer(keys.current(use), provider));
            }
        }
    }

    /** @throws SigningFailed if no signature could be made */
    String sign(KeyUse use, String type, Map<String, Object> claims) {
        return signed(use, type, Map.of(), new Payload(claims)).serialize();
    }

    /** @throws SigningFailed if no signature could be made */
    String signDetached(KeyUse use, String type, Map<String, Object> said, byte[] content) {
        return signed(use, type, said, new Payload(content)).serialize(true);
    }

    private JWSObject signed(KeyUse use, String type, Map<String, Object> said, Payload payload) {
        Signer signer = signers.get(use);
        if (signer == null) {
            throw new IllegalArgumentException("The key for " + use.word() + " does not sign");
        }
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType(type))
                .keyID(signer.kid())
                .customParams(said)
                .build();
        JWSObject object = new JWSObject(header, payload);
        try {
            object.sign(signer.signer());
        } catch (JOSEException failure) {
            throw new SigningFailed(failure);
        }
        return object;
    }

    private static Signer signer(NamedKey key, Provider provider) {
        try {
            // Left as the JDK made it, the key would be translated again by every signature.
            PrivateKey translated =
                    (PrivateKey) KeyFactory.getInstance("EC", provider).translateKey(key.key(KeyUse.Kind.SIGNATURE));
            ECDSASigner signer = new ECDSASigner(translated, Curve.P_256);
            signer.getJCAContext().setProvider(provider);
            return new Signer(PublishedKey.of(key).getKeyID(), signer);
        } catch (GeneralSecurityException | JOSEException failure) {
            throw new SigningFailed(failure);
        }
    }

    /** No key, no signature, no answer. */
    static final class SigningFailed extends RuntimeException {
        SigningFailed(Exception cause) {
            super("No signature could be made", cause);
        }
    }
}
