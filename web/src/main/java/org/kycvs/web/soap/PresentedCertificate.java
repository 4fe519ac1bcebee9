package org.kycvs.web.soap;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.regex.Pattern;
import javax.security.auth.callback.CallbackHandler;
import org.apache.wss4j.common.crypto.CryptoBase;
import org.apache.wss4j.common.crypto.CryptoType;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.jspecify.annotations.Nullable;

/**
 * Knows no certificate and no key, so that a signature can be checked with the certificate in the message only. Whether that is
 * anybody's is not asked of its issuer: it must be pinned, which {@code organisations} knows.
 */
final class PresentedCertificate extends CryptoBase {

    @Override
    public X509Certificate @Nullable [] getX509Certificates(CryptoType wanted) {
        return null;
    }

    @Override
    public @Nullable String getX509Identifier(X509Certificate certificate) {
        return null;
    }

    @Override
    public PrivateKey getPrivateKey(X509Certificate certificate, CallbackHandler handler) throws WSSecurityException {
        throw none();
    }

    @Override
    public PrivateKey getPrivateKey(PublicKey key, CallbackHandler handler) throws WSSecurityException {
        throw none();
    }

    @Override
    public PrivateKey getPrivateKey(String identifier, String password) throws WSSecurityException {
        throw none();
    }

    /** Says nothing against it: see above. */
    @Override
    public void verifyTrust(
            X509Certificate[] chain,
            boolean enableRevocation,
            Collection<Pattern> subjects,
            Collection<Pattern> issuers) {}

    @Override
    public void verifyTrust(PublicKey key) throws WSSecurityException {
        throw none();
    }

    private static WSSecurityException none() {
        return new WSSecurityException(WSSecurityException.ErrorCode.SECURITY_TOKEN_UNAVAILABLE);
    }
}
