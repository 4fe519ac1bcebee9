package org.kycvs.edge;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The edge before a door of the test's own, on a real port; with few threads, so that they can be used up. */
final class RunningEdge implements AutoCloseable {

    static final int THREADS = 2;
    static final int REQUESTS = 4;

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Undertow server;

    RunningEdge(HttpHandler door) {
        this(door, Map.of("KYCVS_PUBLIC_URL", "https://kycvs.example.org", "KYCVS_HTTP_REQUESTS", "" + REQUESTS));
    }

    RunningEdge(HttpHandler door, Map<String, String> environment) {
        this.server = Undertow.builder()
                .addHttpListener(0, "localhost")
                .setWorkerThreads(THREADS)
                .setServerOption(UndertowOptions.ALWAYS_SET_DATE, false)
                .setServerOption(UndertowOptions.DECODE_URL, false)
                .setHandler(new Edge(door, environment))
                .build();
        server.start();
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address(path)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return sendLater(request).join();
    }

    CompletableFuture<HttpResponse<String>> getLater(String path) {
        return sendLater(HttpRequest.newBuilder(address(path)));
    }

    CompletableFuture<HttpResponse<String>> sendLater(HttpRequest.Builder request) {
        return HTTP.sendAsync(request.build(), BodyHandlers.ofString());
    }

    URI address(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    /** A bare connection, for what no client would do. */
    Socket connect() throws IOException {
        return new Socket("localhost", port());
    }

    private int port() {
        return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
    }

    static void answer(HttpServerExchange exchange, String text) {
        exchange.getResponseSender().send(text);
    }

    @Override
    public void close() {
        server.stop();
    }
}
