package org.kycvs.organisations;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import org.kycvs.kernel.Sha256;

/** SHA-256 of a certificate's DER form, in lower-case hex: what is pinned, and what two people compare on the telephone. */
record Fingerprint(String sha256) {

    /** @throws CertificateRefused it has no DER form */
    static Fingerprint of(X509Certificate certificate) {
        try {
            return new Fingerprint(HexFormat.of().formatHex(Sha256.of(certificate.getEncoded())));
        } catch (CertificateEncodingException broken) {
            throw new CertificateRefused();
        }
    }
}
