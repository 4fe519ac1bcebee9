package org.kycvs.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * TLS at the application itself, as partners meet it at the load balancer in production. The certificate is made once, and is
 * this machine's own.
 */
final class HttpsDoor {

    private final StateFolder state;
    private final KeyTool keytool;

    HttpsDoor(StateFolder state, Secrets secrets) {
        this.state = state;
        this.keytool = new KeyTool(secrets.keyStore());
    }

    void make() {
        Folders.write(state.httpsListener(), Folders.resource("https.yml"));
        if (Files.exists(state.httpsCertificate())) {
            return;
        }
        Path store = state.httpsKeyStore();
        try {
            Files.deleteIfExists(store);
            keytool.run(
                    store,
                    "-genkeypair -alias https -keyalg EC -groupname secp256r1 -validity 3650 -dname CN=localhost"
                            + " -ext SAN=dns:localhost,ip:127.0.0.1");
            Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rw-------"));
            // The last step: whoever is stopped before it begins anew.
            keytool.run(store, "-exportcert -alias https -rfc -file " + state.httpsCertificate());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
