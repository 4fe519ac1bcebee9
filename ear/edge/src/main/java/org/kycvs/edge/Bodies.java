package org.kycvs.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.RequestBufferingHandler;
import io.undertow.util.Headers;

/**
 * Bounds what is sent to us, and lets a request on only when all of it is here: no thread waits for a body. Imports alone have
 * no bound and are read while they come.
 */
final class Bodies implements HttpHandler {

    private static final String API = "/api/";
    private static final String SOAP = "/soap/";
    private static final String IMPORTS = API + "v1/registry/imports";
    private static final String ADMINISTRATION = "/admin/";
    private static final String APPLICATION_FORM = "/apply";

    /** Our forms have a name, a mobile, a code and tokens; a call of the API has some hundred bytes. */
    private static final int USUAL = 16 * 1024;

    /** A screen sends back what it was told to remember, and the application form has a picture. */
    private static final int LARGE = 256 * 1024;

    private static final int BYTES_OF_A_BUFFER = 16 * 1024;

    private final HttpHandler next;
    private final HttpHandler whole;
    private final ErrorPages pages;

    Bodies(HttpHandler next, ErrorPages pages) {
        this.next = next;
        this.pages = pages;
        this.whole = new RequestBufferingHandler(next, LARGE / BYTES_OF_A_BUFFER);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        String path = exchange.getRequestPath();
        long length = exchange.getRequestContentLength();
        boolean untold = exchange.getRequestHeaders().contains(Headers.TRANSFER_ENCODING);
        if (path.startsWith(IMPORTS)) {
            next.handleRequest(exchange);
        } else if (length > most(path)) {
            pages.answer(exchange, TurnedAway.TOO_LARGE);
        } else if (untold && !isOfPrograms(path)) {
            pages.answer(exchange, TurnedAway.WITHOUT_LENGTH);
        } else {
            whole.handleRequest(exchange);
        }
    }

    /** Their libraries send in chunks, and the doors count while they read. */
    private static boolean isOfPrograms(String path) {
        return path.startsWith(API) || path.startsWith(SOAP);
    }

    private static int most(String path) {
        return path.startsWith(ADMINISTRATION) || path.equals(APPLICATION_FORM) ? LARGE : USUAL;
    }
}
