package org.kycvs.organisations;

import static org.kycvs.organisations.UnfitCertificate.unless;

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
import org.kycvs.organisations.UnfitCertificate.Reason;

/** Reads the certificate that an administrator pastes, and says what is wrong with it. */
final class CertificateText {

    private static final int LONGEST = 16 * 1024;

    /** NIST SP 800-131A Rev. 2, section 3: at least 112 bits of strength. */
    private static final int SHORTEST_RSA = 2048;

    private static final int SHORTEST_EC = 256;
    private static final int LONGEST_KEY = 4096;

    private CertificateText() {}

    /** @throws UnfitCertificate what it is not */
    static X509Certificate read(String pem, Instant now) {
        X509Certificate certificate = only(pem.strip());
        unless(isStrong(certificate.getPublicKey()), Reason.WEAK);
        boolean[] usage = certificate.getKeyUsage();
        unless(usage == null || usage[0], Reason.NOT_FOR_SIGNATURES);
        unless(now.isBefore(certificate.getNotAfter().toInstant()), Reason.ENDED);
        return certificate;
    }

    private static X509Certificate only(String pem) {
        unless(pem.startsWith("-----BEGIN CERTIFICATE-----") && pem.length() <= LONGEST, Reason.NOT_ONE);
        try {
            Collection<? extends Certificate> read = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
            unless(read.size() == 1, Reason.NOT_ONE);
            return (X509Certificate) read.iterator().next();
        } catch (CertificateException unreadable) {
            throw new UnfitCertificate(Reason.UNREADABLE);
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
}
