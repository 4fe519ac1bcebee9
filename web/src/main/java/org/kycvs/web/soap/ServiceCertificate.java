package org.kycvs.web.soap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.apache.wss4j.common.crypto.Crypto;
import org.apache.wss4j.common.crypto.Merlin;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.Settings;
import org.kycvs.kernel.Settings.SettingRefused;

/**
 * The certificate that the service signs its replies with, from the operator's PKCS#12 store: the one entry that is called
 * {@code soap}. Without the setting there is no SOAP door.
 */
@ApplicationScoped
class ServiceCertificate {

    static final String KEYSTORE = "KYCVS_SOAP_KEYSTORE";
    static final String PASSWORD = "KYCVS_SOAP_KEYSTORE_PASSWORD";
    static final String ENTRY = "soap";

    /** Marks a store that the local stack made for itself. */
    static final String LOCAL_STACK = "local-stack";

    @Inject
    Settings settings;

    private @Nullable Crypto crypto;
    private @Nullable X509Certificate certificate;
    private String password = "";

    /** @throws SettingRefused naming what is missing, unreadable, or not meant for this server */
    @PostConstruct
    void read() {
        settings.find(KEYSTORE).map(Path::of).ifPresent(this::read);
    }

    boolean isThere() {
        return certificate != null;
    }

    X509Certificate certificate() {
        return Optional.ofNullable(certificate).orElseThrow();
    }

    Crypto crypto() {
        return Optional.ofNullable(crypto).orElseThrow();
    }

    String password() {
        return password;
    }

    private void read(Path file) {
        password = settings.text(PASSWORD);
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            if (store.containsAlias(LOCAL_STACK)) {
                settings.onlyOnThisMachine(KEYSTORE, "names a store made by the local stack");
            }
            if (!store.isKeyEntry(ENTRY) || !(store.getCertificate(ENTRY) instanceof X509Certificate found)) {
                throw new SettingRefused(KEYSTORE, "needs a key with its certificate as " + ENTRY);
            }
            Merlin merlin = new Merlin();
            merlin.setKeyStore(store);
            crypto = merlin;
            certificate = found;
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new SettingRefused(KEYSTORE, "cannot be opened with " + PASSWORD + ": " + unreadable);
        }
    }
}
