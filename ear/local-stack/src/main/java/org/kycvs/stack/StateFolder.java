package org.kycvs.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What one stack keeps from start to start, and where. */
record StateFolder(Path root) {

    private static final String LOCK = "lock";

    Path lock() {
        return root.resolve(LOCK);
    }

    Path database() {
        return root.resolve("database");
    }

    /** Each server has a copy of its own, as it would have on a machine of its own. */
    Path server(String part) {
        return root.resolve(part);
    }

    Path keyStore() {
        return root.resolve("keys.p12");
    }

    Path soapKeyStore() {
        return root.resolve("soap.p12");
    }

    Path httpsKeyStore() {
        return root.resolve("https.p12");
    }

    /** For clients: whom to believe. */
    Path httpsCertificate() {
        return root.resolve("https.pem");
    }

    /** What a server has here beside its usual configuration. */
    Path httpsListener() {
        return root.resolve("https.yml");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    Path realmMark() {
        return root.resolve("realm.sha256");
    }

    Path organisations() {
        return root.resolve("organisations.json");
    }

    Path log(String part) {
        return Folders.made(root.resolve("logs")).resolve(part + ".log");
    }

    Path pid(String part) {
        return root.resolve("pids").resolve(part + ".pid");
    }

    /** Forgets everything stored; the lock stays, because it is held, and so do builds, because they hold no data. */
    void forget(Path builds) {
        List<Path> kept = List.of(lock(), builds);
        try (Stream<Path> entries = Files.list(root)) {
            entries.filter(entry -> !kept.contains(entry)).forEach(Folders::delete);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
