package org.kycvs.edge;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;

/**
 * A "no" that needs no door: to a program in the form of the contract (RFC 9457), to a person in a sentence, where
 * {@link ErrorPages} does not have it said in their language.
 */
enum TurnedAway {
    /** Too many are here. */
    BUSY(
            StatusCodes.SERVICE_UNAVAILABLE,
            "unavailable",
            "The service is not available at the moment",
            "Very many requests are being served. Try again in a few seconds.",
            Headers.RETRY_AFTER,
            "5"),
    /** TRACE. */
    ECHO(
            StatusCodes.METHOD_NOT_ALLOWED,
            "method-not-allowed",
            "The address does not take this method",
            "Nothing here answers this method.",
            Headers.ALLOW,
            "GET, HEAD, POST, OPTIONS"),
    TOO_LARGE(
            StatusCodes.REQUEST_ENTITY_TOO_LARGE,
            "body-too-large",
            "The body is too large",
            "What was sent is longer than anything that this address takes.",
            Headers.CONNECTION,
            "close"),
    /** Never to a program: the API counts while it reads. */
    WITHOUT_LENGTH(
            StatusCodes.LENGTH_REQUIRED,
            "invalid-request",
            "The request does not say how long it is",
            "Send it with a Content-Length.",
            Headers.CONNECTION,
            "close"),
    /** A Content-Type that is none: the doors' libraries take it for a failure, each in its own words. */
    NO_MEDIA_TYPE(
            StatusCodes.UNSUPPORTED_MEDIA_TYPE,
            "unsupported-media-type",
            "The body is of a type that is not taken here",
            "The Content-Type is not a media type. Send one, for example application/json.",
            Headers.CONNECTION,
            "close"),
    /** An address with a percent sign that stands for nothing. */
    NO_ADDRESS(
            StatusCodes.BAD_REQUEST,
            "invalid-request",
            "The request is not as the contract wants it",
            "Its address cannot be read: two hexadecimal digits follow every percent sign (RFC 3986, section 2.1).",
            Headers.CONNECTION,
            "close"),
    /** Cookies, too many or not as cookies are. */
    UNREADABLE(
            StatusCodes.BAD_REQUEST,
            "invalid-request",
            "The request is not as the contract wants it",
            "Its cookies are too many, or cannot be read.",
            Headers.CONNECTION,
            "close");

    private static final String API = "/api/";
    private static final String PROBLEM =
            "{\"type\":\"%s/problems/%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"instance\":\"urn:uuid:%s\","
                    + "\"code\":\"%s\",\"trace_id\":\"%s\"}";
    private static final String PAGE =
            "<!DOCTYPE html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>%s</title><h1>%s</h1><p>%s</p></html>\n";

    private final int status;
    private final String code;
    private final String title;
    private final String detail;
    private final HttpString header;
    private final String value;

    TurnedAway(int status, String code, String title, String detail, HttpString header, String value) {
        this.status = status;
        this.code = code;
        this.title = title;
        this.detail = detail;
        this.header = header;
        this.value = value;
    }

    int status() {
        return status;
    }

    /** What goes with the status, whoever says it. */
    void head(HttpServerExchange exchange) {
        exchange.getResponseHeaders().put(header, value);
    }

    void answer(HttpServerExchange exchange) {
        boolean program = exchange.getRequestPath().startsWith(API);
        exchange.setStatusCode(status);
        head(exchange);
        exchange.getResponseHeaders()
                .put(Headers.CONTENT_TYPE, program ? "application/problem+json" : "text/html; charset=utf-8");
        exchange.getResponseSender().send(program ? problem(exchange) : PAGE.formatted(title, title, detail));
    }

    private String problem(HttpServerExchange exchange) {
        String base = exchange.getRequestScheme() + "://"
                + exchange.getRequestHeaders().getFirst(Headers.HOST);
        String id = Call.of(exchange).id().toString();
        return PROBLEM.formatted(base, code, title, status, detail, id, code, id);
    }
}
