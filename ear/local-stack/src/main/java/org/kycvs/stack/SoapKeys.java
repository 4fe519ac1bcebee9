package org.kycvs.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Makes, once, the certificate with which the application signs SOAP messages here, marked so that a server with a public address
 * refuses it.
 */
final class SoapKeys {

    private final Path store;
    private final KeyTool keytool;

    SoapKeys(StateFolder state, Secrets secrets) {
        this.store = state.soapKeyStore();
        this.keytool = new KeyTool(secrets.keyStore());
    }

    void make() {
        if (Files.exists(store)) {
            return;
        }
        // Whoever is stopped in the middle leaves no file that looks like a store.
        Path unfinished = store.resolveSibling("soap-unfinished.p12");
        try {
            Files.deleteIfExists(unfinished);
            keytool.run(unfinished, "-genseckey -alias local-stack -keyalg AES -keysize 256");
            keytool.run(
                    unfinished,
                    "-genkeypair -alias soap -keyalg RSA -keysize 3072 -validity 3650 -dname CN=kycvs.example.org");
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
            Files.move(unfinished, store);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
