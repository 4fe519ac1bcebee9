package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is not the caller's fault: a twin that hangs, and a fault of ours. Parts that are away are the faults' matter. */
class NotTheCallersFaultIT extends Journey {

    private static final String QUESTION = "{\"purpose\":\"travel-rail\"}";

    /** The database gives up waiting for a lock after five seconds. */
    private static final Duration LONGEST = Duration.ofSeconds(8);

    private final String key = UUID.randomUUID().toString();

    @Test
    void aKeyWhoseFirstCallHangsIsInUseAndThenServesAgain() throws SQLException {
        Reply first = railway.ask(QUESTION, key);
        String row = "SELECT 1 FROM verification.idempotent_call WHERE result = '%s' FOR UPDATE";

        try (Connection hold = holding(row.formatted(first.text("id")))) {
            long began = System.nanoTime();
            Reply twin = railway.ask(QUESTION, key);

            assertThat(twin.problem()).isEqualTo("409 idempotency-key-in-use");
            assertThat(since(began)).isBetween(Duration.ofSeconds(4), LONGEST);
            assertThat(railway.ask(QUESTION, UUID.randomUUID().toString()).status())
                    .as("another key")
                    .isEqualTo(201);
            hold.rollback();
        }

        Reply again = railway.ask(QUESTION, key);
        assertThat(again.header("Idempotency-Replayed")).hasValue("true");
        assertThat(again.response().body()).isEqualTo(first.response().body());
    }

    @Test
    void aFaultOfOursHasANumberThatTheLogKnowsAndNothingElse() throws IOException {
        Reply asked = railway.ask("travel-rail");
        ConsentPage page = visit(asked);
        Database.update("ALTER TABLE audit.event RENAME TO event_away");
        Reply fault;
        try {
            fault = railway.ask(QUESTION, key);
            page.press("decline");
        } finally {
            Database.update("ALTER TABLE audit.event_away RENAME TO event");
        }

        assertThat(fault.problem()).isEqualTo("500 internal-error");
        assertThat(fault.json()).doesNotContainKey("errors");
        tellsNothing(fault.response().body());
        assertThat(log()).contains("trace_id " + fault.text("trace_id"));
        String number = page.page().locator("main .aside").innerText().replaceAll(".*?([0-9a-f-]{36}).*", "$1");
        tellsNothing(page.html());
        assertThat(log()).contains("trace_id " + number);

        assertThat(railway.read(asked.text("id")).text("state")).isEqualTo("pending");
        assertThat(railway.ask(QUESTION, key).header("Idempotency-Replayed")).isEmpty();
    }

    private static void tellsNothing(String answer) {
        assertThat(answer.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain(
                        "exception", "sql", "postgres", "org.kycvs", "audit", "relation", "status_request", "java.");
    }

    /** A transaction from elsewhere that keeps a lock until it is closed. */
    private static Connection holding(String statement) throws SQLException {
        Connection connection = DriverManager.getConnection(Stack.DATABASE);
        connection.setAutoCommit(false);
        try (Statement lock = connection.createStatement()) {
            lock.execute(statement);
        }
        return connection;
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static String log() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Stack.STATE.resolve("logs"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
