package org.kycvs.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;

/**
 * Keyed digests (HMAC-SHA-256, RFC 2104) of values that must be found or compared but not known.
 *
 * <p>Parts are framed by their lengths: {@code ("ab","c")} and {@code ("a","bc")} never meet.
 */
@ApplicationScoped
public class Digesting {

    /** To find a Mac costs more than to use it; none may serve two threads at once, and each use begins anew. */
    private static final ThreadLocal<Mac> MACS = ThreadLocal.withInitial(Digesting::newMac);

    @Inject
    KeyRing keys;

    protected Digesting() {}

    Digesting(KeyRing keys) {
        this.keys = keys;
    }

    /** Under the current key of that use. */
    public KeyedDigest digest(KeyUse use, String... parts) {
        return digest(keys.current(use), parts);
    }

    /** Whether these parts made that digest, whichever of our keys it names; takes the same time whatever the answer. */
    public boolean matches(KeyedDigest digest, KeyUse use, String... parts) {
        return keys.find(use, digest.key())
                .map(key -> digest(key, parts))
                .map(again -> MessageDigest.isEqual(bytes(again.text()), bytes(digest.text())))
                .orElse(false);
    }

    /**
     * The digest of these parts under the key that the given digest names, so that what was derived once can be derived
     * again.
     *
     * @throws IllegalArgumentException if that is no key of ours for this use
     */
    public KeyedDigest again(KeyedDigest sameKeyAs, KeyUse use, String... parts) {
        return keys.find(use, sameKeyAs.key())
                .map(key -> digest(key, parts))
                .orElseThrow(() -> new IllegalArgumentException("No key for " + use.word() + " made this digest"));
    }

    private static KeyedDigest digest(NamedKey key, String... parts) {
        try {
            Mac mac = MACS.get();
            mac.init(key.key(KeyUse.Kind.DIGEST));
            for (String part : parts) {
                byte[] bytes = bytes(part);
                mac.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                mac.update(bytes);
            }
            return KeyedDigest.of(key, mac.doFinal());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A key for digests is one for HMAC-SHA-256", impossible);
        }
    }

    private static Mac newMac() {
        try {
            return Mac.getInstance(KeyUse.Kind.DIGEST.algorithm());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
