package org.kycvs.signing;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;

/** Real signing, sealing and digesting under keys that live as long as the test; no store, no container. */
public final class KeySamples {

    private static final KeyRing RING = ring();

    private KeySamples() {}

    public static Digesting digesting() {
        return new Digesting(RING);
    }

    public static Sealing sealing() {
        return new Sealing(RING);
    }

    public static Signing signing() {
        return new Signing(signers(RING));
    }

    public static PublishedKeys publishedKeys() {
        return new PublishedKeys(RING, signers(RING));
    }

    /** One key of every use, and further ones. */
    static KeyRing ring(NamedKey... more) {
        List<NamedKey> keys = new ArrayList<>();
        for (KeyUse use : KeyUse.values()) {
            keys.add(key(use, 1));
        }
        keys.addAll(Arrays.asList(more));
        return new KeyRing(keys);
    }

    static Signers signers(KeyRing ring) {
        return new Signers(ring, SigningProvider.choose());
    }

    /** The same secret for the same use and number, always; a new pair every time. */
    static NamedKey key(KeyUse use, int number) {
        return use.kind() == KeyUse.Kind.SIGNATURE
                ? pair(use, number)
                : new NamedKey(use, number, secret(use, number), null);
    }

    private static Key secret(KeyUse use, int number) {
        byte[] bytes = new byte[32];
        IntStream.range(0, bytes.length).forEach(i -> bytes[i] = (byte) (i + number - 1));
        return new SecretKeySpec(bytes, use.kind().algorithm());
    }

    private static NamedKey pair(KeyUse use, int number) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            return new NamedKey(use, number, pair.getPrivate(), (ECPublicKey) pair.getPublic());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
