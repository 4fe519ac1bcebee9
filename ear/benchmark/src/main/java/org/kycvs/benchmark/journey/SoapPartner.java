package org.kycvs.benchmark.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A partner's key and certificate; a message costs the load generator one signature and hardly anything else. */
public final class SoapPartner {

    private static final String PASSWORD = "partner";
    private static final String ENTRY = "partner";
    private static final String NEW_KEY = "-genkeypair -alias partner -keyalg RSA -keysize 2048 -validity 2"
            + " -dname CN=partner.example.org -storetype PKCS12 -storepass partner -keystore";

    private final PrivateKey key;
    private final X509Certificate certificate;

    private SoapPartner(KeyStore store) throws GeneralSecurityException {
        key = (PrivateKey) store.getKey(ENTRY, PASSWORD.toCharArray());
        certificate = (X509Certificate) store.getCertificate(ENTRY);
    }

    /** @param folder takes the key store */
    public static SoapPartner withNewKey(Path folder) {
        Path file = folder.resolve("partner.p12");
        try {
            Files.deleteIfExists(file);
            makeKey(file);
            return new SoapPartner(KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The key that keytool made is of no use", failure);
        }
    }

    /** DER. */
    public byte[] certificate() {
        return der(certificate);
    }

    /** @param payload the element in the Body, in canonical form: no entities, no empty tags */
    String sign(String payload) {
        return SoapMessage.of(payload, base64(der(certificate)), SoapPartner::digest, this::signature);
    }

    private static void makeKey(Path file) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(NEW_KEY.split(" ")));
        command.add(file.toString());
        Process keytool = new ProcessBuilder(command).inheritIO().start();
        if (keytool.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("keytool made no key");
        }
    }

    private static String digest(String text) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(bytes(text)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String signature(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(bytes(text));
            return base64(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
