package org.kycvs.delivery.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Whose certificates are believed: those of the Java platform, and what the operator adds, for example a government's own. */
final class Authorities {

    private Authorities() {}

    static SSLContext ofThePlatform() {
        return believing(platform());
    }

    /** @throws IllegalArgumentException not a file of certificates in PEM form (RFC 7468, section 5) */
    static SSLContext andThoseOf(String file) {
        List<Certificate> all = new ArrayList<>(platform());
        try (InputStream pem = Files.newInputStream(Path.of(file))) {
            all.addAll(CertificateFactory.getInstance("X.509").generateCertificates(pem));
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("not a file of certificates", unreadable);
        }
        return believing(all);
    }

    private static List<X509Certificate> platform() {
        try {
            for (TrustManager manager : managers(null)) {
                if (manager instanceof X509TrustManager x509) {
                    return List.of(x509.getAcceptedIssuers());
                }
            }
            return List.of();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform believes somebody", impossible);
        }
    }

    private static SSLContext believing(List<? extends Certificate> authorities) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (int i = 0; i < authorities.size(); i++) {
                store.setCertificateEntry("authority-" + i, authorities.get(i));
            }
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers(store), null);
            return context;
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has TLS and PKCS#12", impossible);
        }
    }

    /** @param store null for the platform's */
    private static TrustManager[] managers(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }
}
