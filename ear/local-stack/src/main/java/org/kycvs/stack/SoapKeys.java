package org.kycvs.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes, once, the certificate with which the application signs SOAP messages here, marked so that a server with a public address
 * refuses it.
 */
final class SoapKeys {

    private static final String PASSWORD = "KYCVS_SOAP_KEYSTORE_PASSWORD";

    private final Path store;
    private final String password;

    SoapKeys(StateFolder state, Secrets secrets) {
        this.store = state.soapKeyStore();
        this.password = secrets.keyStore();
    }

    void make() {
        if (Files.exists(store)) {
            return;
        }
        // Whoever is stopped in the middle leaves no file that looks like a store.
        Path unfinished = store.resolveSibling("soap-unfinished.p12");
        try {
            Files.deleteIfExists(unfinished);
            keytool(unfinished, "-genseckey -alias local-stack -keyalg AES -keysize 256");
            keytool(
                    unfinished,
                    "-genkeypair -alias soap -keyalg RSA -keysize 3072 -validity 3650 -dname CN=kycvs.example.org");
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
            Files.move(unfinished, store);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The password goes by the environment: everybody on the machine can read another process' command line. */
    private void keytool(Path file, String arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments.split(" ")));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass:env", PASSWORD, "-keystore", file.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put(PASSWORD, password);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("keytool: " + said.strip());
        }
    }
}
