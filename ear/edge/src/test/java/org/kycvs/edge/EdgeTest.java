package org.kycvs.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every request meets before a door opens. */
class EdgeTest {

    private static final int OK = 200;

    @Test
    void aDoorThatSaysNothingIsGuardedAsStrictlyAsCanBe() {
        try (RunningEdge edge = new RunningEdge(exchange -> RunningEdge.answer(exchange, "page"))) {
            HttpResponse<String> reply = edge.get("/");

            assertThat(reply.body()).isEqualTo("page");
            assertThat(header(reply, "Cache-Control")).isEqualTo("no-store");
            assertThat(header(reply, "Content-Security-Policy")).startsWith("default-src 'none'; ");
            assertThat(header(reply, "X-Frame-Options")).isEqualTo("DENY");
            assertThat(header(reply, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(reply, "Strict-Transport-Security")).startsWith("max-age=31536000");
            assertThat(UUID.fromString(header(reply, "X-Request-Id"))).isNotNull();
        }
    }

    @Test
    void whatADoorSaysStandsAndIsNotSaidTwice() {
        try (RunningEdge edge = new RunningEdge(exchange -> {
            exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "public, max-age=60");
            exchange.getResponseHeaders().put(new HttpString("X-Request-Id"), "made up");
            RunningEdge.answer(exchange, "");
        })) {
            HttpResponse<String> reply = edge.get("/");

            assertThat(reply.headers().allValues("Cache-Control")).containsExactly("public, max-age=60");
            assertThat(reply.headers().allValues("X-Request-Id"))
                    .singleElement()
                    .isNotEqualTo("made up");
        }
    }

    @Test
    void whereWeAreIsWhatTheOperatorSaysAndNotWhatAClientWrites() {
        try (RunningEdge edge = new RunningEdge(exchange -> RunningEdge.answer(exchange, exchange.getRequestURL()))) {
            HttpRequest.Builder forged = HttpRequest.newBuilder(edge.address("/x"))
                    .header("X-Forwarded-Proto", "http")
                    .header("X-Forwarded-Host", "evil.example");

            assertThat(edge.send(forged).body()).isEqualTo("https://kycvs.example.org/x");
        }
    }

    @Test
    void traceSendsNothingBack() {
        try (RunningEdge edge = new RunningEdge(exchange -> RunningEdge.answer(exchange, "door"))) {
            HttpResponse<String> reply = edge.send(HttpRequest.newBuilder(edge.address("/api/v1/x"))
                    .method("TRACE", BodyPublishers.noBody())
                    .header("X-Secret", "told-nobody"));

            assertThat(reply.statusCode()).isEqualTo(405);
            assertThat(header(reply, "Allow")).contains("GET").doesNotContain("TRACE");
            assertThat(reply.body()).contains("\"code\":\"method-not-allowed\"").doesNotContain("told-nobody", "door");
        }
    }

    @Test
    void whoIsOneTooManyIsToldAtOnceToComeBack() {
        CountDownLatch open = new CountDownLatch(1);
        try (RunningEdge edge = new RunningEdge(exchange -> {
            open.await(10, TimeUnit.SECONDS);
            RunningEdge.answer(exchange, "served");
        })) {
            List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, RunningEdge.REQUESTS + 2)
                    .mapToObj(i -> edge.getLater("/api/v1/x"))
                    .toList();
            HttpResponse<String> oneTooMany =
                    (HttpResponse<String>) CompletableFuture.anyOf(asked.toArray(CompletableFuture[]::new))
                            .join();
            open.countDown();

            assertThat(oneTooMany.statusCode()).isEqualTo(503);
            assertThat(header(oneTooMany, "Retry-After")).isEqualTo("5");
            assertThat(header(oneTooMany, "Content-Type")).isEqualTo("application/problem+json");
            assertThat(oneTooMany.body())
                    .contains("\"code\":\"unavailable\"", "https://kycvs.example.org/problems/unavailable")
                    .contains("\"trace_id\":\"" + header(oneTooMany, "X-Request-Id") + "\"");
            assertThat(asked.stream().map(CompletableFuture::join).filter(reply -> reply.statusCode() == 200))
                    .hasSize(RunningEdge.REQUESTS);
            assertThat(IntStream.range(0, 50).map(i -> edge.get("/").statusCode()))
                    .as("a place is free again soon after a reply has left")
                    .contains(200);
        }
    }

    @Test
    void aBodyThatComesByteByByteHoldsNoThread() throws Exception {
        try (RunningEdge edge = new RunningEdge(EdgeTest::readAndCount);
                Slow first = new Slow(edge);
                Slow second = new Slow(edge);
                Slow third = new Slow(edge);
                Slow fourth = new Slow(edge);
                Slow fifth = new Slow(edge)) {
            for (Slow slow : new Slow[] {first, second, third, fourth, fifth}) {
                slow.sendAByte();
            }

            assertThat(edge.getLater("/").get(2, TimeUnit.SECONDS).body()).isEqualTo("0");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, 0, 0",
        "/, 1, 1",
        "/, 16384, 16384",
        "/, 16385, TOO_LARGE",
        "/api/v1/x, 16384, 16384",
        "/api/v1/x, 16385, TOO_LARGE",
        "/admin/x, 16385, 16385",
        "/admin/x, 262144, 262144",
        "/admin/x, 262145, TOO_LARGE",
        "/api/v1/registry/imports, 300000, 300000"
    })
    void aBodyIsReadWholeOrRefused(String path, int length, String answer) {
        try (RunningEdge edge = new RunningEdge(EdgeTest::readAndCount)) {
            HttpResponse<String> reply = edge.send(
                    HttpRequest.newBuilder(edge.address(path)).POST(BodyPublishers.ofString("x".repeat(length))));

            assertThat(reply.statusCode() == 413 ? "TOO_LARGE" : reply.body()).isEqualTo(answer);
        }
    }

    /** Each door here answers with what it is told to refuse with, and says 200. */
    @ParameterizedTest
    @CsvSource({
        "/c/%zz, GET / 400",
        "/c/%, GET / 400",
        "/c/x?a=%zz, GET / 400",
        "/c/%41%2f?a=%42, GET /c/A%2f -",
        "/api/v1/%zz, 400",
        "/admin/%zz, 400",
        "/soap/%zz, 400"
    })
    void anAddressThatCannotBeReadIsToldToAPersonByTheirDoor(String path, String answer) throws IOException {
        assertThat(toldTo("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "Content-Length: 16385, GET /c/x 413",
        "Transfer-Encoding: chunked, GET /c/x 411",
        "Content-Length: 0 & Content-Type: none, GET /c/x 415",
        "Content-Length: 0, POST /c/x -",
        "Content-Length: 0 & X-Kycvs-Turned-Away: 500, POST /c/x -"
    })
    void soIsAFormThatIsNotTakenAndNobodyCanAskForIt(String headers, String answer) throws IOException {
        String call = "POST /c/x HTTP/1.1\r\nHost: localhost\r\n" + headers.replace(" & ", "\r\n") + "\r\n\r\n";
        assertThat(toldTo(call)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"/, 411", "/admin/x, 411", "/api/v1/x, 200", "/api/v1/registry/imports, 200"})
    void whoDoesNotSayHowMuchComesIsServedByTheApiOnly(String path, int status) throws IOException {
        // In one piece: who is refused before all has been sent may never read why.
        String call = "POST " + path
                + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\na\r\n0123456789\r\n0\r\n\r\n";
        try (RunningEdge edge = new RunningEdge(EdgeTest::readAndCount);
                Socket connection = edge.connect()) {
            connection.getOutputStream().write(call.getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));

            assertThat(answer.readLine()).startsWith("HTTP/1.1 " + status + " ");
        }
    }

    @Test
    void moreCookiesThanAnybodyHasAreNoFailure() {
        String cookies = IntStream.range(0, 201).mapToObj(i -> "c" + i + "=x").collect(Collectors.joining("; "));
        try (RunningEdge edge = new RunningEdge(EdgeTest::sayWhatIsTold)) {
            HttpRequest.Builder call = HttpRequest.newBuilder(edge.address("/")).header("Cookie", cookies);

            assertThat(edge.send(call).statusCode()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", ""})
    void aSettingThatMakesNoSenseStopsTheStart(String requests) {
        Map<String, String> environment =
                Map.of("KYCVS_PUBLIC_URL", "http://localhost", "KYCVS_HTTP_REQUESTS", requests);

        assertThatThrownBy(() -> new Edge(exchange -> {}, environment)).hasMessageContaining("KYCVS_HTTP_REQUESTS");
    }

    @Test
    void theAddressMustBeSaid() {
        assertThatThrownBy(() -> new Edge(exchange -> {}, Map.of())).hasMessageContaining("KYCVS_PUBLIC_URL");
    }

    /** What the door is told, or the status where no door was asked. */
    private static String toldTo(String call) throws IOException {
        try (RunningEdge edge = new RunningEdge(EdgeTest::sayWhatIsTold);
                Socket connection = edge.connect()) {
            connection.getOutputStream().write(call.getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
            String status = answer.readLine().split(" ")[1];
            return answer.lines()
                    .takeWhile(line -> !line.isEmpty())
                    .filter(line -> line.startsWith("Told: "))
                    .map(line -> line.substring("Told: ".length()))
                    .findFirst()
                    .orElse(status);
        }
    }

    private static void sayWhatIsTold(HttpServerExchange exchange) {
        int status = toldStatus(exchange);
        String told =
                exchange.getRequestMethod() + " " + exchange.getRequestPath() + " " + (status == OK ? "-" : status);
        exchange.getResponseHeaders().put(new HttpString("Told"), told);
        exchange.setStatusCode(status);
        RunningEdge.answer(exchange, "");
    }

    private static void readAndCount(HttpServerExchange exchange) throws IOException {
        exchange.setStatusCode(toldStatus(exchange));
        exchange.startBlocking();
        int length = exchange.getInputStream().readAllBytes().length;
        RunningEdge.answer(exchange, "" + length);
    }

    private static int toldStatus(HttpServerExchange exchange) {
        String status = exchange.getRequestHeaders().getFirst(ErrorPages.STATUS);
        return status == null ? OK : Integer.parseInt(status);
    }

    private static String header(HttpResponse<String> reply, String name) {
        return reply.headers().firstValue(name).orElse("");
    }

    /** A caller who never comes to an end. */
    private static final class Slow implements AutoCloseable {

        private final Socket socket;

        Slow(RunningEdge edge) throws Exception {
            socket = edge.connect();
            send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n");
        }

        void sendAByte() throws Exception {
            send("a");
        }

        private void send(String text) throws Exception {
            OutputStream out = socket.getOutputStream();
            out.write(text.getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }

        @Override
        public void close() throws Exception {
            socket.close();
        }
    }
}
