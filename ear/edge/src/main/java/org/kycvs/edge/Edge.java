package org.kycvs.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.URLDecodingHandler;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The first handler of every request; named as a filter of the host in the server's configuration. */
public final class Edge implements HttpHandler {

    private static final HttpHandler DECODING = new URLDecodingHandler(decoded -> {}, StandardCharsets.UTF_8.name());

    private final PublicAddress address;
    private final ReplyHeaders headers;
    private final HttpHandler guarded;
    private final ErrorPages pages;

    /** @param doors what serves the request */
    public Edge(HttpHandler doors) {
        this(doors, System.getenv());
    }

    Edge(HttpHandler doors, Map<String, String> environment) {
        this.address = PublicAddress.from(environment);
        this.headers = new ReplyHeaders(address.secure());
        HttpHandler admitted = new Admission(doors, environment);
        this.pages = new ErrorPages(admitted);
        this.guarded = new Bodies(admitted, pages);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        Call call = Call.begin(exchange);
        exchange.addResponseCommitListener(reply -> headers.complete(reply.getResponseHeaders(), call.id()));
        exchange.addRequestWrapper((body, of) -> new SteadyBody(body.create()));
        exchange.setRequestScheme(address.scheme());
        exchange.getRequestHeaders().put(Headers.HOST, address.authority());
        pages.forgetWhatAClientSays(exchange);
        if (exchange.getRequestMethod().equals(Methods.TRACE)) {
            // It would send back the caller's cookies to whoever made the browser ask.
            TurnedAway.ECHO.answer(exchange);
        } else if (!addressReadable(exchange)) {
            pages.withoutAddress(exchange);
        } else if (!readable(exchange)) {
            pages.withoutCookies(exchange);
        } else if (!MediaTypes.readable(exchange.getRequestHeaders().get(Headers.CONTENT_TYPE))) {
            pages.answer(exchange, TurnedAway.NO_MEDIA_TYPE);
        } else {
            guarded.handleRequest(exchange);
        }
    }

    /** Read here, and no earlier by the listener ({@code decode-url}), which would only hang up. */
    private static boolean addressReadable(HttpServerExchange exchange) throws Exception {
        try {
            DECODING.handleRequest(exchange);
            return true;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    /** Read here because further in the server takes too many cookies for a failure, and logs it with the path. */
    private static boolean readable(HttpServerExchange exchange) {
        try {
            return exchange.requestCookies() != null;
        } catch (IllegalStateException | IllegalArgumentException notCookies) {
            return false;
        }
    }
}
