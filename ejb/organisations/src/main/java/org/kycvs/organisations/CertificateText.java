package org.kycvs.organisations;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Collection;
import org.kycvs.kernel.InvalidValue;

/** Reads the certificate that an administrator pastes, and says what is wrong with it. */
final class CertificateText {

    private static final int LONGEST = 16 * 1024;

    /** NIST SP 800-131A Rev. 2, section 3: at least 112 bits of strength. */
    private static final int SHORTEST_RSA = 2048;

    private static final int SHORTEST_EC = 256;
    private static final int LONGEST_KEY = 4096;

    private CertificateText() {}

    /** @throws InvalidValue in words for whoever pasted it */
    static X509Certificate read(String pem, Instant now) {
        X509Certificate certificate = only(pem.strip());
        must(
                isStrong(certificate.getPublicKey()),
                "a certificate with an RSA key of 2048 to 4096 bits, or an EC key of 256 to 521");
        boolean[] usage = certificate.getKeyUsage();
        must(usage == null || usage[0], "a certificate for digital signatures: its key usage says otherwise");
        must(
                now.isBefore(certificate.getNotAfter().toInstant()),
                "a certificate that is still valid: this one has ended");
        return certificate;
    }

    private static X509Certificate only(String pem) {
        must(
                pem.startsWith("-----BEGIN CERTIFICATE-----") && pem.length() <= LONGEST,
                "one certificate, from -----BEGIN CERTIFICATE----- on");
        try {
            Collection<? extends Certificate> read = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
            must(read.size() == 1, "one certificate, without those that have issued it");
            return (X509Certificate) read.iterator().next();
        } catch (CertificateException unreadable) {
            throw new InvalidValue(InvalidValue.Kind.TEXT, "a certificate that can be read");
        }
    }

    private static boolean isStrong(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            int bits = rsa.getModulus().bitLength();
            return bits >= SHORTEST_RSA && bits <= LONGEST_KEY;
        }
        return key instanceof ECPublicKey ec
                && ec.getParams().getCurve().getField().getFieldSize() >= SHORTEST_EC;
    }

    private static void must(boolean condition, String otherwise) {
        if (!condition) {
            throw new InvalidValue(InvalidValue.Kind.TEXT, otherwise);
        }
    }
}
