package org.kycvs.journey;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.kycvs.phone.Mailbox;
import org.kycvs.phone.Phone;
import org.kycvs.stack.LocalStack;
import org.kycvs.stack.Ports;
import org.kycvs.stack.ServerJava;
import org.kycvs.stack.StackSettings;

/** The local stack of the journeys: its own ports and folder, empty at the start, started once, gone with the JVM. */
public final class Stack {

    /** Apart from a developer's own stack, which may be running. */
    private static final int DISTANCE = Integer.getInteger("journey.port-distance", 10_000);

    private static final Path PROJECT = Path.of(System.getProperty("journey.project"));
    private static final Ports PORTS = Ports.standard().movedBy(DISTANCE);

    /** Everything that the stack stores and logs. */
    public static final Path STATE = PROJECT.resolve("ear/system-tests/target/stack");

    public static final URI APPLICATION = URI.create(PORTS.http().url());
    public static final URI APPLICATION_TLS =
            URI.create("https://localhost:" + PORTS.https().number());
    static final URI METRICS =
            URI.create("http://localhost:" + (PORTS.management().number() + 10) + "/metrics");
    public static final String RETURN_URL = PORTS.demoSite().url() + "/return";
    public static final URI KEYCLOAK = URI.create(PORTS.keycloak().url());
    public static final String DATABASE =
            "jdbc:postgresql://localhost:" + PORTS.database().number() + "/kycvs?user=kycvs&password=kycvs";

    /** Stands in the SMS after use. */
    public static final String HELP_LINE = "+91 11 2000 0000";

    private static final LocalStack STACK = new LocalStack(settings());

    private static @Nullable Throwable failure;
    private static boolean tried;

    private Stack() {}

    private static StackSettings settings() {
        StackSettings settings = StackSettings.forTests(PROJECT, STATE, PORTS)
                .with("KYCVS_WEB_TRUSTED_PROXIES", "127.0.0.1")
                .with("KYCVS_VERIFICATION_HELP_LINE", HELP_LINE)
                .with("KYCVS_REGISTRY_IMPORT_STALLED", "PT15S")
                .with("KYCVS_DELIVERY_HTTP_PORTS", "443," + PORTS.https().number())
                .with("KYCVS_DELIVERY_HTTP_PRIVATE_NAMES", "localhost")
                .with(
                        "KYCVS_DELIVERY_HTTP_AUTHORITIES",
                        STATE.resolve("https.pem").toString())
                .with("KYCVS_LOG_FORMAT", "json");
        return Boolean.getBoolean("journey.as-in-production") ? settings.onJava(ServerJava.PRODUCTION) : settings;
    }

    /** A start that failed fails every journey: another stack may answer on these ports, and must not pass for this one. */
    public static synchronized void start() {
        if (failure != null) {
            throw new IllegalStateException("The stack did not start", failure);
        }
        if (tried) {
            return;
        }
        tried = true;
        Runtime.getRuntime().addShutdownHook(new Thread(STACK::close));
        try {
            STACK.start(true);
        } catch (RuntimeException refused) {
            failure = refused;
            throw refused;
        }
    }

    /** For good: everything that was written is then in files. */
    public static synchronized void stop() {
        STACK.close();
    }

    /** Its parts, for whoever wants to see the others do without one. */
    public static LocalStack parts() {
        return STACK;
    }

    /** Where one of several servers listens; {@link #APPLICATION} is the first of them. */
    public static URI door(int server) {
        return URI.create(PORTS.ofServer(server).http().url());
    }

    /** A password that the stack has made for itself. */
    public static String secret(String name) {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(STATE.resolve("secrets.properties"))) {
            secrets.load(reader);
            return secrets.getProperty(name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where Keycloak writes. */
    public static String keycloakDatabase() {
        return "jdbc:postgresql://localhost:" + PORTS.database().number() + "/keycloak?user=keycloak&password="
                + secret("keycloak-database");
    }

    public static Mailbox mailbox(String address) {
        return new Mailbox(URI.create(PORTS.handset().url()), address);
    }

    public static Phone phone(String mobile) {
        return new Phone(URI.create(PORTS.handset().url()), mobile);
    }
}
