package org.kycvs.handset;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A small web server on the loopback interface; knows its pages by their exact path, everything else is 404. */
final class WebServer implements AutoCloseable {

    private static final int THREADS = 4;
    private static final int NO_BODY = -1;

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cache-Control",
            "no-store");

    static {
        // The JDK's server otherwise waits for more bytes (Nagle), some 40 ms a reply.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Map<String, Page> pages;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    /** @throws java.net.BindException if the port is taken */
    WebServer(int port, Map<String, Page> pages) throws IOException {
        this.pages = pages;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply = reply(exchange);
            HEADERS.forEach(exchange.getResponseHeaders()::set);
            if (!reply.contentType().isEmpty()) {
                exchange.getResponseHeaders().set("Content-Type", reply.contentType());
            }
            boolean silent = reply.body().length == 0 || "HEAD".equals(exchange.getRequestMethod());
            exchange.sendResponseHeaders(reply.status(), silent ? NO_BODY : reply.body().length);
            if (!silent) {
                exchange.getResponseBody().write(reply.body());
            }
        }
    }

    private Reply reply(HttpExchange exchange) {
        Page page = pages.get(exchange.getRequestURI().getPath());
        if (page == null) {
            return Reply.refused(404, "There is nothing at this address.");
        }
        switch (exchange.getRequestMethod()) {
            case "GET", "HEAD":
                return page.get(Query.parse(exchange.getRequestURI().getRawQuery()));
            case "DELETE":
                if (page.deletable()) {
                    page.delete();
                    return Reply.nothing();
                }
            // fall through
            default:
                exchange.getResponseHeaders().set("Allow", page.deletable() ? "GET, HEAD, DELETE" : "GET, HEAD");
                return Reply.refused(405, "This address does not know that method.");
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
