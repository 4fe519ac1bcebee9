package org.kycvs.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import java.util.List;

/**
 * Has a person who is turned away told so in their language, which the edge does not speak: the request goes on to the person's
 * door without what is wrong with it, and with the status that the page there is to have.
 *
 * <p>Programs and administrators are answered here.
 */
final class ErrorPages {

    /** The person's door answers with its error page of this status, and does nothing else. */
    static final HttpString STATUS = new HttpString("X-Kycvs-Turned-Away");

    private static final List<String> OTHERS = List.of("/api/", "/soap/", "/admin/");
    private static final String HOME = "/";

    private final HttpHandler doors;

    ErrorPages(HttpHandler doors) {
        this.doors = doors;
    }

    void forgetWhatAClientSays(HttpServerExchange exchange) {
        exchange.getRequestHeaders().remove(STATUS);
    }

    void answer(HttpServerExchange exchange, TurnedAway why) throws Exception {
        if (OTHERS.stream().anyMatch(exchange.getRequestPath()::startsWith)) {
            why.answer(exchange);
            return;
        }
        why.head(exchange);
        exchange.getRequestHeaders().put(STATUS, why.status());
        exchange.getRequestHeaders().remove(Headers.CONTENT_TYPE);
        exchange.setRequestMethod(Methods.GET);
        doors.handleRequest(exchange);
    }

    void withoutCookies(HttpServerExchange exchange) throws Exception {
        exchange.getRequestHeaders().remove(Headers.COOKIE);
        answer(exchange, TurnedAway.UNREADABLE);
    }

    void withoutAddress(HttpServerExchange exchange) throws Exception {
        if (OTHERS.stream().noneMatch(exchange.getRequestPath()::startsWith)) {
            exchange.setRequestPath(HOME).setRelativePath(HOME).setResolvedPath("");
            exchange.setQueryString("").getQueryParameters().clear();
        }
        answer(exchange, TurnedAway.NO_ADDRESS);
    }
}
