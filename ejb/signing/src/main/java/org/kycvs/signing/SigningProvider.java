package org.kycvs.signing;

import java.lang.System.Logger;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Signature;
import org.conscrypt.Conscrypt;

/**
 * What signs: Conscrypt, some forty times as fast as Java 17's own, where its native library loads.
 *
 * <p>It is handed to each signer and never registered globally, where it would take over the server's TLS as well.
 */
final class SigningProvider {

    private static final Logger LOG = System.getLogger(SigningProvider.class.getName());

    private SigningProvider() {}

    static Provider choose() {
        try {
            return Conscrypt.newProvider();
        } catch (LinkageError notHere) {
            // Another processor or C library, or no such module: slower, and as right.
            LOG.log(Logger.Level.WARNING, "Conscrypt does not load ({0}): signing will be slow", notHere.toString());
            return fromJdk();
        }
    }

    static Provider fromJdk() {
        try {
            return Signature.getInstance("SHA256withECDSA").getProvider();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has ECDSA", impossible);
        }
    }
}
