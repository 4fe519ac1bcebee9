package org.kycvs.proxy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Gives every call to the next server that is ready. A call that reached nobody goes to another; one that was lost with its
 * server may have been done or not, so it is answered with 502 and {@link #LOST}, and never repeated.
 */
public final class RoundRobin implements AutoCloseable {

    /** The header that sets a call apart that was in flight on a server that ended. */
    public static final String LOST = "X-Lost-With";

    private static final Duration CONNECT_PATIENCE = Duration.ofSeconds(2);
    private static final Duration PROBES = Duration.ofMillis(500);
    private static final int WORKERS = 64;
    private static final int BACKLOG = 256;
    private static final int BAD_GATEWAY = 502;
    private static final int UNAVAILABLE = 503;
    private static final int GATEWAY_TIMEOUT = 504;

    /** Between two machines only (RFC 9110, section 7.6.1), or set by the one that sends. */
    private static final Set<String> OF_THE_CONNECTION = Set.of(
            "connection",
            "content-length",
            "expect",
            "host",
            "http2-settings",
            "keep-alive",
            "transfer-encoding",
            "upgrade");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_PATIENCE)
            .build();
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private final ScheduledExecutorService probes = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger turn = new AtomicInteger();
    private final List<Server> servers;
    private final HttpServer door;

    private RoundRobin(HttpServer door, List<URI> servers) {
        this.door = door;
        this.servers =
                servers.stream().map(address -> new Server(address, http)).toList();
    }

    /** @param port where it listens, or 0 for a free one */
    public static RoundRobin open(int port, List<URI> servers) throws IOException {
        HttpServer door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
        RoundRobin proxy = new RoundRobin(door, servers);
        door.createContext("/", proxy::pass);
        door.setExecutor(proxy.workers);
        door.start();
        proxy.probes.scheduleWithFixedDelay(
                () -> proxy.servers.forEach(Server::probe), 0, PROBES.toMillis(), TimeUnit.MILLISECONDS);
        return proxy;
    }

    public URI address() {
        return URI.create("http://localhost:" + door.getAddress().getPort());
    }

    @Override
    public void close() {
        door.stop(0);
        probes.shutdownNow();
        workers.shutdownNow();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpRequest.Builder call = call(exchange);
            String path = exchange.getRequestURI().toString();
            for (Optional<Server> next = next(); next.isPresent(); next = next()) {
                if (answered(exchange, call, path, next.get())) {
                    return;
                }
            }
            byte[] why = "no server is ready".getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(UNAVAILABLE, why.length);
            exchange.getResponseBody().write(why);
        }
    }

    /** Of those who are ready; if nobody is, of those who were. */
    private Optional<Server> next() {
        return Stream.of(Server.State.READY, Server.State.BUSY)
                .map(state -> servers.stream()
                        .filter(server -> server.state() == state)
                        .toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .map(some -> some.get(Math.floorMod(turn.getAndIncrement(), some.size())));
    }

    /** Not, if nothing of the call has reached the server. */
    private static boolean answered(HttpExchange exchange, HttpRequest.Builder call, String path, Server server)
            throws IOException {
        try {
            answer(exchange, server.send(call, path));
            return true;
        } catch (ConnectException nobodyThere) {
            server.gone();
            return false;
        } catch (HttpTimeoutException silent) {
            exchange.sendResponseHeaders(GATEWAY_TIMEOUT, -1);
            return true;
        } catch (IOException ended) {
            server.gone();
            exchange.getResponseHeaders().set(LOST, server.toString());
            exchange.sendResponseHeaders(BAD_GATEWAY, -1);
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException(stopping);
        }
    }

    private static HttpRequest.Builder call(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        HttpRequest.Builder call = HttpRequest.newBuilder()
                .method(
                        exchange.getRequestMethod(),
                        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (isForwarded(name)) {
                values.forEach(value -> call.header(name, value));
            }
        });
        return call;
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (isForwarded(name)) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        byte[] body = answer.body();
        exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static boolean isForwarded(String name) {
        return !OF_THE_CONNECTION.contains(name.toLowerCase(java.util.Locale.ROOT));
    }
}
