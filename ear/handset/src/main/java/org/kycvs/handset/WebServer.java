package org.kycvs.handset;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A small web server on the loopback interface; knows its pages by their exact path, everything else is 404. */
final class WebServer implements AutoCloseable {

    private static final int THREADS = 4;
    private static final int NO_BODY = -1;
    private static final int LONGEST_FORM = 8_192;

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
            reply.location().ifPresent(path -> exchange.getResponseHeaders().set("Location", path));
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

    private Reply reply(HttpExchange exchange) throws IOException {
        Page page = pages.get(exchange.getRequestURI().getPath());
        if (page == null) {
            return Reply.refused(404, "There is nothing at this address.");
        }
        String method = exchange.getRequestMethod();
        if (!methods(page).contains(method)) {
            exchange.getResponseHeaders().set("Allow", String.join(", ", methods(page)));
            return Reply.refused(405, "This address does not know that method.");
        }
        return switch (method) {
            case "POST" -> post(page, exchange);
            case "DELETE" -> {
                page.delete();
                yield Reply.nothing();
            }
            default -> page.get(Query.parse(exchange.getRequestURI().getRawQuery()));
        };
    }

    private static List<String> methods(Page page) {
        List<String> methods = new ArrayList<>(List.of("GET", "HEAD"));
        if (page.postable()) {
            methods.add("POST");
        }
        if (page.deletable()) {
            methods.add("DELETE");
        }
        return methods;
    }

    /** A browser says whose page posts; another site's has nothing to say here. */
    private static Reply post(Page page, HttpExchange exchange) throws IOException {
        String poster = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
        if (poster != null && !poster.equals("same-origin")) {
            return Reply.refused(403, "Only this site's own pages may post here.");
        }
        byte[] form = exchange.getRequestBody().readNBytes(LONGEST_FORM + 1);
        if (form.length > LONGEST_FORM) {
            return Reply.refused(413, "A form has at most " + LONGEST_FORM + " bytes.");
        }
        return page.post(Query.parse(new String(form, US_ASCII)));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
