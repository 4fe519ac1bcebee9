package org.kycvs.benchmark;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.kycvs.benchmark.journey.MachineClient;
import org.kycvs.benchmark.journey.Phones;
import org.kycvs.stack.LocalStack;
import org.kycvs.stack.Ports;
import org.kycvs.stack.StackSettings;

/** The local stack with production's Java options, in a folder and on ports of its own, and a way to look into it. */
final class BenchmarkedStack implements AutoCloseable {

    /** Apart from a developer's stack, from the journeys' and from what the system gives to outgoing connections. */
    private static final int DISTANCE = 5_000;

    private static final Ports PORTS = Ports.standard().movedBy(DISTANCE);
    /** Beside the handset's own. */
    private static final int SMS_CENTRE = PORTS.smpp().number() + 5;

    /** One organisation asks for all that a country's would. */
    private static final String QUOTA = "1000000";

    private final Path state;
    private final LocalStack stack;

    BenchmarkedStack(Path project, List<String> java) {
        state = project.resolve("ear/benchmark/target/stack");
        stack = new LocalStack(StackSettings.forTests(project, state, PORTS)
                .onJava(java)
                .with("KYCVS_DELIVERY_SMPP_PORT", String.valueOf(SMS_CENTRE))
                .with("KYCVS_DELIVERY_SMPP_PASSWORD", Phones.PASSWORD)
                .with("KYCVS_WEB_TRUSTED_PROXIES", "127.0.0.1")
                .with("KYCVS_ORGANISATIONS_QUOTA_MINUTE", QUOTA)
                .with("KYCVS_ORGANISATIONS_QUOTA_DAY", QUOTA)
                .with("KYCVS_LOG_FORMAT", "json"));
    }

    /** @param fresh forgets first what an earlier one stored */
    void start(boolean fresh) {
        stack.start(fresh);
    }

    @Override
    public void close() {
        stack.close();
    }

    /** Leaves no gigabytes of made-up people behind; once more does no harm. */
    synchronized void closeForGood() {
        close();
        stack.forgetDatabase();
    }

    static Phones phones() {
        return Phones.listeningOn(SMS_CENTRE);
    }

    URI application() {
        return URI.create(PORTS.http().url());
    }

    MachineClient client(String clientId) {
        URI tokens = URI.create(PORTS.keycloak().url() + "/realms/kycvs/protocol/openid-connect/token");
        return new MachineClient(application(), tokens, clientId);
    }

    /** The JDBC address of the database, as the application's user. */
    String databaseOfApplication() {
        return databaseUrl() + "?user=kycvs&password=kycvs";
    }

    /** As the administrator, who sees everybody's statements. */
    Connection database() {
        try {
            return DriverManager.getConnection(databaseUrl(), "postgres", secret("database-administrator"));
        } catch (SQLException refused) {
            throw new IllegalStateException("The database does not let us look", refused);
        }
    }

    /** Lets the server end and waits for it; with an archive of its classes to write that takes a while. */
    void endServer() {
        ProcessHandle.of(server()).ifPresent(process -> {
            process.destroy();
            process.onExit().join();
        });
    }

    /** Lets the server hold still, as if it were not there, until {@link #thawServer}. */
    void freezeServer() {
        stack.server(1).freeze();
    }

    void thawServer() {
        stack.server(1).thaw();
    }

    boolean serverRuns() {
        return Files.exists(serverFile());
    }

    /** The number of the server's process. */
    long server() {
        return number(serverFile());
    }

    /** The number of the process whose children serve the database's connections. */
    long postmaster() {
        return number(state.resolve("database/postmaster.pid"));
    }

    /** What the application has logged so far. */
    long bytesOfLog() {
        return bytes(state.resolve("logs/wildfly.log"));
    }

    /** For files on their way into it. */
    Path folder() {
        return state;
    }

    Path databaseLog() {
        return state.resolve("logs/postgresql.log");
    }

    long bytesOfDatabaseLog() {
        return bytes(databaseLog());
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String databaseUrl() {
        return "jdbc:postgresql://localhost:" + PORTS.database().number() + "/kycvs";
    }

    private Path serverFile() {
        return state.resolve("pids/wildfly.pid");
    }

    private String secret(String name) {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(state.resolve("secrets.properties"))) {
            secrets.load(reader);
            return secrets.getProperty(name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long number(Path file) {
        try {
            return Long.parseLong(Files.readString(file).split("\\s", 2)[0]);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
