package org.kycvs.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the proxy does with a call must be known, or the journeys through it prove nothing. */
@Timeout(20)
class RoundRobinTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private HttpServer first;
    private HttpServer second;
    private volatile int health = 200;

    @BeforeEach
    void startServers() throws IOException {
        first = server("first");
        second = server("second");
    }

    @AfterEach
    void stopServers() {
        first.stop(0);
        second.stop(0);
    }

    @Test
    void everybodyGetsTheirShare() throws Exception {
        try (RoundRobin proxy = proxy()) {
            assertThat(names(proxy)).containsExactlyInAnyOrder("first", "second");
        }
    }

    @Test
    void aCallThatReachesNobodyGoesToAnother() throws Exception {
        try (RoundRobin proxy = proxy()) {
            second.stop(0);
            assertThat(names(proxy)).containsExactly("first");
        }
    }

    @Test
    void aCallThatIsLostIsSaidToBeLostAndNotRepeated() throws Exception {
        try (RoundRobin proxy = proxy()) {
            HttpResponse<String> lost = call(proxy, "/lost", "POST");
            assertThat(lost.statusCode()).isEqualTo(502);
            assertThat(lost.headers().firstValue(RoundRobin.LOST)).isPresent();
        }
    }

    @Test
    void serversThatAreMerelyBusyAreUsedWhereNobodyElseIs() throws Exception {
        try (RoundRobin proxy = proxy()) {
            health = 503;
            Thread.sleep(1_500);
            assertThat(names(proxy)).containsExactlyInAnyOrder("first", "second");
        }
    }

    @Test
    void whoHasNeverBeenReadyIsNotUsed() throws Exception {
        health = 404;
        try (RoundRobin proxy = proxy()) {
            assertThat(call(proxy, "/name", "GET").statusCode()).isEqualTo(503);
        }
    }

    private RoundRobin proxy() throws IOException {
        return RoundRobin.open(0, List.of(address(first), address(second)));
    }

    private Set<String> names(RoundRobin proxy) throws Exception {
        Set<String> names = new HashSet<>();
        for (int calls = 0; calls < 6; calls++) {
            HttpResponse<String> answer = call(proxy, "/name", "GET");
            assertThat(answer.statusCode()).isEqualTo(200);
            names.add(answer.body());
        }
        return names;
    }

    private HttpResponse<String> call(RoundRobin proxy, String path, String method) throws Exception {
        HttpRequest call = HttpRequest.newBuilder(proxy.address().resolve(path))
                .method(method, HttpRequest.BodyPublishers.ofString("x"))
                .build();
        return http.send(call, BodyHandlers.ofString());
    }

    private HttpServer server(String name) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/health/ready", exchange -> {
            exchange.sendResponseHeaders(health, -1);
            exchange.close();
        });
        server.createContext("/name", exchange -> {
            exchange.sendResponseHeaders(200, name.length());
            exchange.getResponseBody().write(name.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            exchange.close();
        });
        server.createContext("/lost", exchange -> exchange.close());
        server.start();
        return server;
    }

    private static URI address(HttpServer server) {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }
}
