package org.kycvs.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;

/**
 * Passwords that only the parts of this stack tell each other, made at its first start. (Those that a person types, such as
 * {@code admin}, stand in the README.)
 */
final class Secrets {

    /** The password of SMPP 3.4 has room for no more (section 4.1.1). */
    private static final int SMPP_LENGTH = 8;

    private static final int BYTES = 24;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path file;
    private final Properties values = new Properties();
    private final SecureRandom random = new SecureRandom();

    /** Reads nothing yet: what was stored may be about to be forgotten. */
    Secrets(StateFolder state) {
        this.file = state.secrets();
    }

    String keyStore() {
        return value("key-store");
    }

    String adminClient() {
        return value("admin-ui-client");
    }

    String onboardingClient() {
        return value("onboarding-client");
    }

    String databaseAdministrator() {
        return value("database-administrator");
    }

    String keycloakDatabase() {
        return value("keycloak-database");
    }

    String keycloakAdministrator() {
        return value("keycloak-administrator");
    }

    String smsCentre() {
        return value("sms-centre").substring(0, SMPP_LENGTH);
    }

    private synchronized String value(String name) {
        if (values.isEmpty()) {
            read();
        }
        String value = values.getProperty(name);
        if (value == null) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            values.setProperty(name, value);
            write();
        }
        return value;
    }

    private void read() {
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private void write() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                values.store(writer, "Made by the local stack for itself");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
