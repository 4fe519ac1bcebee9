package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The log leads from a reply to what happened, and to nobody's page. */
class LogIT extends Journey {

    private static final Path LOG = Stack.STATE.resolve("logs/wildfly.log");

    @Test
    void everyLineIsAJsonObject() {
        assertThat(lines()).hasSizeGreaterThan(20).allSatisfy(line -> {
            assertThat(Instant.parse(line.getString("timestamp"))).isNotNull();
            assertThat(line.getString("level")).matches("INFO|WARN|ERROR|WARNING|SEVERE");
            assertThat(line.getString("logger")).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/, /, 200",
        "/nothing/of/ours?with=query, /, 404",
        "/c/nothing, /c/*, 404",
        "/openapi, /openapi, 200",
        "/problems/not-found, /problems/*, 200",
        "/api/v1/organisation, /api/v1/organisation, 401",
        "/api/v1/status-requests/019a0000-0000-7000-8000-000000000000, /api/v1/status-requests/{id}, 401",
        "/admin/assets/admin.css, /admin/, 200"
    })
    void aRequestLeavesOneLineUnderItsNumber(String path, String route, int status) throws InterruptedException {
        RawCall reply = RawCall.send("GET " + path + " HTTP/1.1\nHost: localhost");
        String id = reply.header("X-Request-Id").orElseThrow();
        List<JsonObject> found = await(id);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).getString("logger")).isEqualTo("org.kycvs.access");
        assertThat(found.get(0).getString("method")).isEqualTo("GET");
        assertThat(found.get(0).getString("route")).isEqualTo(route);
        assertThat(found.get(0).getInt("status")).isEqualTo(status);
        assertThat(found.get(0).getInt("bytes")).isGreaterThanOrEqualTo(0);
        assertThat(found.get(0).toString()).doesNotContain("127.0.0.1", "with=query");
    }

    @Test
    void nobodysPageIsInTheLog() throws InterruptedException {
        BareBrowser page = BareBrowser.at(railway.ask("travel-rail"));
        String id = page.seen().header("X-Request-Id").orElseThrow();
        String path = page.seen().response().uri().getPath();

        assertThat(await(id)).hasSize(1);
        assertThat(text())
                .doesNotContain(path.substring("/c/".length()))
                .doesNotContain(page.cookie().split("=")[1]);
    }

    /** The line of a request is written when its last byte has left. */
    private static List<JsonObject> await(String id) throws InterruptedException {
        for (int i = 0; i < 50; i++) {
            List<JsonObject> found = lines().stream()
                    .filter(line -> id.equals(line.getString("request_id", "")))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return List.of();
    }

    private static List<JsonObject> lines() {
        // The last line may be half written.
        String whole = text();
        return whole.substring(0, whole.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> !line.startsWith("OpenJDK "))
                .map(line -> Json.createReader(new StringReader(line)).readObject())
                .toList();
    }

    private static String text() {
        try {
            return new String(Files.readAllBytes(LOG), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
