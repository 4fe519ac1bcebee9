package org.kycvs.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Authenticated encryption (AES-256-GCM, NIST SP 800-38D) of values at rest; the sealed bytes name their key.
 *
 * <p>The context says where a value belongs (for example {@code verification.status_request.subject:<id>}) and is
 * authenticated: a sealed value that was moved to another row does not open.
 */
@ApplicationScoped
public class Sealing {

    /** To find a cipher costs more than to use it; none may serve two threads at once, and each use begins anew. */
    private static final ThreadLocal<Cipher> CIPHERS = ThreadLocal.withInitial(Sealing::newCipher);

    @Inject
    KeyRing keys;

    private final SecureRandom random = new SecureRandom();

    protected Sealing() {}

    Sealing(KeyRing keys) {
        this.keys = keys;
    }

    public byte[] seal(KeyUse use, String context, byte[] plain) {
        NamedKey key = keys.current(use);
        // A random nonce serves 2^32 values under one key (SP 800-38D, section 8.3): rotate before that.
        byte[] nonce = new byte[SealedValue.NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] head = SealedValue.head(key.name());
            return SealedValue.bytes(
                    head,
                    nonce,
                    cipher(Cipher.ENCRYPT_MODE, key, nonce, head, context).doFinal(plain));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has AES-GCM", impossible);
        }
    }

    /** @throws SealBroken if the value was changed, moved, or sealed under a key that we do not have */
    public byte[] open(KeyUse use, String context, byte[] sealed) {
        try {
            SealedValue value = SealedValue.parse(sealed);
            NamedKey key = keys.find(use, value.keyName())
                    .orElseThrow(() -> new GeneralSecurityException("no such key for " + use.word()));
            return cipher(Cipher.DECRYPT_MODE, key, value.nonce(), value.head(), context)
                    .doFinal(value.secret());
        } catch (GeneralSecurityException broken) {
            throw new SealBroken(broken);
        }
    }

    /** UTF-8 text. */
    public byte[] sealText(KeyUse use, String context, String plain) {
        return seal(use, context, plain.getBytes(StandardCharsets.UTF_8));
    }

    public String openText(KeyUse use, String context, byte[] sealed) {
        return new String(open(use, context, sealed), StandardCharsets.UTF_8);
    }

    private static Cipher cipher(int mode, NamedKey key, byte[] nonce, byte[] head, String context)
            throws GeneralSecurityException {
        Cipher cipher = CIPHERS.get();
        cipher.init(mode, key.key(KeyUse.Kind.SEAL), new GCMParameterSpec(SealedValue.TAG_BYTES * Byte.SIZE, nonce));
        // The head says its own length, so that head and context cannot flow into each other.
        cipher.updateAAD(head);
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static Cipher newCipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has AES-GCM", impossible);
        }
    }

    /** A sealed value is not what we sealed; never the caller's fault. */
    public static final class SealBroken extends RuntimeException {
        SealBroken(Throwable cause) {
            super("A sealed value does not open", cause);
        }
    }
}
