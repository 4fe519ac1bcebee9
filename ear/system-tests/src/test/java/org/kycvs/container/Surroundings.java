package org.kycvs.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.kycvs.signing.KeyStoreMaking;

/**
 * What the server of the container tests needs around it: a database, phones and a key store; there before the first test and
 * gone after the last.
 *
 * <p>Where they are and what they are called is told, like to the server itself, by the environment ({@code pom.xml}).
 */
public final class Surroundings implements LauncherSessionListener {

    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String folder = System.getProperty("container.surroundings");
        if (folder != null) {
            start(Path.of(folder));
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception failure) {
                throw new IllegalStateException("Does not stop", failure);
            }
        }
    }

    private void start(Path folder) {
        try {
            demandFree(databasePort());
            empty(folder);
            KeyStoreMaking.create(
                    Path.of(setting("KYCVS_SIGNING_KEYSTORE")),
                    setting("KYCVS_SIGNING_KEYSTORE_PASSWORD").toCharArray(),
                    true);
            startDatabase(folder);
            startPhones(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Another run of these tests would answer in the place of our database, and both would fail strangely. */
    private static void demandFree(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.getLocalPort();
        } catch (BindException taken) {
            throw new IllegalStateException(
                    "Port " + port + " is in use: do these tests already run elsewhere?", taken);
        }
    }

    private static int databasePort() {
        return Integer.parseInt(setting("KYCVS_DATABASE_URL").replaceAll(".*:([0-9]+)/.*", "$1"));
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> entries = Files.walk(folder)) {
                for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(entry);
                }
            }
        }
        Files.createDirectories(folder);
    }

    private void startDatabase(Path folder) throws IOException {
        EmbeddedPostgres database = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.resolve("postgres").toFile())
                .setPort(databasePort())
                // The library's own default loses commits, and then a test of commits means nothing.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .start();
        running.push(database);
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE kycvs LOGIN PASSWORD 'kycvs'");
            statement.execute("CREATE DATABASE kycvs OWNER kycvs");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void startPhones(Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process phones = new ProcessBuilder(java, "-Xmx64m", "-jar", System.getProperty("container.handset"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("handset.log").toFile())
                .start();
        running.push(() -> {
            phones.destroy();
            phones.onExit().join();
        });
    }

    private static String setting(String name) {
        return java.util.Objects.requireNonNull(System.getenv(name), name);
    }
}
