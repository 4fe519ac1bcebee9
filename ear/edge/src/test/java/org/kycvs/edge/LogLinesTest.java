package org.kycvs.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.LogContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How lines of the log look, and that those of a request can be found. */
class LogLinesTest {

    private final List<String> lines = new ArrayList<>();
    private final Handler kept = new Kept();
    private final LogLines format = new LogLines("json");

    @BeforeEach
    void listen() {
        LogContext.getLogContext().getLogger("org.kycvs").addHandler(kept);
        LogContext.getLogContext().getLogger("org.kycvs").setLevel(Level.INFO);
    }

    @AfterEach
    void listenNoMore() {
        LogContext.getLogContext().getLogger("org.kycvs").removeHandler(kept);
    }

    @Test
    void aRequestLeavesOneLineWithoutItsPath() throws Exception {
        String id;
        try (RunningEdge edge = new RunningEdge(exchange -> RunningEdge.answer(exchange, "page"))) {
            id = edge.get("/c/a-secret-handle?and=more")
                    .headers()
                    .firstValue("X-Request-Id")
                    .orElseThrow();
            awaitLines(1);
        }
        JsonObject line = json(lines.get(0));

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0)).doesNotContain("secret", "more", "127.0.0.1").hasSizeLessThan(250);
        assertThat(line.getString("request_id")).isEqualTo(id);
        assertThat(line.getString("method")).isEqualTo("GET");
        assertThat(line.getString("route")).isEqualTo("none"); // no servlet took it
        assertThat(line.getInt("status")).isEqualTo(200);
        assertThat(line.getInt("bytes")).isEqualTo(4);
        assertThat(line.getJsonNumber("ms").doubleValue()).isBetween(0.0, 10_000.0);
    }

    @Test
    void whatIsLoggedMeanwhileNamesTheRequestAndWhatComesAfterDoesNot() throws Exception {
        String id;
        try (RunningEdge edge = new RunningEdge(exchange -> {
            log("within");
            Thread child = new Thread(() -> log("beside"));
            child.start();
            child.join();
            RunningEdge.answer(exchange, "");
        })) {
            id = edge.get("/").headers().firstValue("X-Request-Id").orElseThrow();
            awaitLines(3);
        }

        assertThat(json(lines.get(0)).getString("message")).isEqualTo("within");
        assertThat(json(lines.get(0)).getString("request_id")).isEqualTo(id);
        assertThat(json(lines.get(1))).doesNotContainKey("request_id");
        assertThat(UUID.fromString(json(lines.get(2)).getString("request_id"))).hasToString(id);
    }

    @Test
    void whateverIsLoggedStaysOneObjectOnOneLine() {
        ExtLogRecord line =
                new ExtLogRecord(Level.ERROR, "a \"quoted\"\n\\ back\tslash \u0001 \u2028 ना 😀 \ud83d", "x");
        line.setLoggerName("org.kycvs.x");
        line.setThrown(new IllegalStateException("why\nnot"));
        String text = format.format(line);

        assertThat(text).endsWith("}\n").containsOnlyOnce("\n");
        assertThat(json(text).getString("message"))
                .startsWith("a \"quoted\"\n\\ back\tslash")
                .contains("ना 😀");
        assertThat(json(text).getString("exception")).startsWith("java.lang.IllegalStateException: why\nnot");
        assertThat(json(text).getString("level")).isEqualTo("ERROR");
    }

    @Test
    void aPathThatOpensAPersonsPageIsNotRepeated() {
        String handle = "aB3_-".repeat(9).substring(0, 43);
        ExtLogRecord line = new ExtLogRecord(Level.ERROR, "Exception handling request to /c/" + handle, "x");
        line.setThrown(new IllegalStateException("GET /c/" + handle + "/receipt"));

        for (String text : List.of(format.format(line), new LogLines("text").format(line))) {
            assertThat(text).contains("request to /c/…", "GET /c/…/receipt").doesNotContain(handle);
        }
    }

    @Test
    void aTraceOfAnyLengthIsCut() {
        ExtLogRecord line = new ExtLogRecord(Level.ERROR, "long", "x");
        line.setThrown(new IllegalStateException("x".repeat(100_000)));

        assertThat(format.format(line)).hasSizeLessThan(17_000);
    }

    @Test
    void peopleMayReadPlainText() {
        ExtLogRecord line = new ExtLogRecord(Level.INFO, LogValues.ONLY, ExtLogRecord.FormatStyle.MESSAGE_FORMAT, "x");
        line.setParameters(new Object[] {new LogValues().with("status", 200).with("ms", 1.5)});
        line.setLoggerName("org.kycvs.access");

        assertThat(new LogLines("text").format(line))
                .contains("INFO  [org.kycvs.access]")
                .endsWith(" status=200 ms=1.5\n");
    }

    @Test
    void anotherFormatIsRefused() {
        assertThatThrownBy(() -> new LogLines("yaml")).hasMessageContaining("KYCVS_LOG_FORMAT");
    }

    private static void log(String message) {
        org.jboss.logmanager.Logger.getLogger("org.kycvs.x").log(Level.INFO, message);
    }

    private static JsonObject json(String line) {
        return Json.createReader(new StringReader(line)).readObject();
    }

    /** The line of a request is written after its reply. */
    private void awaitLines(int count) throws InterruptedException {
        synchronized (lines) {
            long deadline = System.nanoTime() + 5_000_000_000L;
            while (lines.size() < count && System.nanoTime() < deadline) {
                lines.wait(50);
            }
        }
    }

    private final class Kept extends Handler {
        @Override
        public void publish(LogRecord line) {
            synchronized (lines) {
                lines.add(format.format(ExtLogRecord.wrap(line)));
                lines.notifyAll();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
