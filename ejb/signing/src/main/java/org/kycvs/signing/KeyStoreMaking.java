package org.kycvs.signing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.SecretKeyEntry;
import java.security.SecureRandom;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes a new key store with one key of every use; never called by a server, which refuses to start without its store.
 *
 * <p>EC pairs are made by the JDK's own {@code keytool}: a PKCS#12 pair needs a certificate, and the JDK makes one nowhere
 * else; a library for it would be shipped with every server for a thing done once in its life.
 */
public final class KeyStoreMaking {

    private static final int SECRET_BYTES = 32;

    private KeyStoreMaking() {}

    /**
     * @param file must not exist; only its owner can read it afterwards
     * @param password at least six characters
     * @param localStack marks the store, so that a server with a public address refuses it
     */
    public static void create(Path file, char[] password, boolean localStack) {
        try {
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Path folder = file.toAbsolutePath().getParent();
            // Nobody else can look into this folder, so the half-made store is as safe as the finished one; and a
            // making that was cut short leaves no file that looks like a store.
            Path workshop = Files.createTempDirectory(folder, ".keys-");
            Path store = workshop.resolve("keys.p12");
            makePairs(store, password);
            addSecrets(store, password, localStack);
            Files.move(store, file);
            Files.delete(workshop);
        } catch (IOException failure) {
            throw new UncheckedIOException("No key store was made at " + file, failure);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("No key store was made at " + file, failure);
        }
    }

    /** Adds, to a store of an earlier release, a pair for each use that has come since then. */
    public static void complete(Path file, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance(file.toFile(), password);
            for (KeyUse use : KeyUse.values()) {
                if (use.kind() == KeyUse.Kind.SIGNATURE && !store.containsAlias(use.word() + "-1")) {
                    keytool(pairCommand(file, use.word() + "-1"), password);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("No key was added to " + file, failure);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("No key was added to " + file, failure);
        }
    }

    private static void makePairs(Path store, char[] password) throws IOException {
        for (KeyUse use : KeyUse.values()) {
            if (use.kind() == KeyUse.Kind.SIGNATURE) {
                keytool(pairCommand(store, use.word() + "-1"), password);
            }
        }
    }

    private static List<String> pairCommand(Path store, String entry) {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String pair = "-genkeypair -keyalg EC -groupname secp256r1 -validity 3650 -storetype PKCS12"
                + " -storepass:env " + KeyStoreReading.PASSWORD + " -alias " + entry + " -keystore";
        List<String> command = new java.util.ArrayList<>(List.of(keytool, "-dname", "CN=KYC-VS " + entry));
        command.addAll(List.of(pair.split(" ")));
        command.add(store.toString());
        return command;
    }

    /** The password goes by the environment: everybody on the machine can read another process' command line. */
    private static void keytool(List<String> command, char[] password) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put(KeyStoreReading.PASSWORD, new String(password));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("keytool: " + said.strip());
        }
    }

    private static void addSecrets(Path file, char[] password, boolean localStack)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(file.toFile(), password);
        PasswordProtection protection = new PasswordProtection(password);
        for (KeyUse use : KeyUse.values()) {
            if (use.kind() != KeyUse.Kind.SIGNATURE) {
                store.setEntry(use.word() + "-1", secret(use.kind().algorithm()), protection);
            }
        }
        if (localStack) {
            store.setEntry(KeyStoreReading.LOCAL_STACK, secret(KeyUse.Kind.SEAL.algorithm()), protection);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password);
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private static SecretKeyEntry secret(String algorithm) {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeyEntry(new SecretKeySpec(bytes, algorithm));
    }
}
