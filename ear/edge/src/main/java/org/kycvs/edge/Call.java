package org.kycvs.edge;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import java.util.UUID;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;
import org.jboss.logmanager.MDC;
import org.jspecify.annotations.Nullable;

/** One request from its first byte to the last one of its reply: its number, and the line and the figures that it leaves. */
final class Call {

    /** Under which name the number stands on lines of the log, and where the doors find it. */
    static final String ID = "request_id";

    /** Under which name a door may say which of its routes it was, more exactly than the server knows. */
    static final String ROUTE = "route";

    private static final AttachmentKey<Call> KEY = AttachmentKey.create(Call.class);
    private static final Logger LOG = Logger.getLogger("org.kycvs.access");
    private static final double NANOS_A_MILLISECOND = 1e6;

    /** Not the server's own context of lines: that one is inherited by every thread that a request happens to start. */
    private static final ThreadLocal<UUID> CURRENT = new ThreadLocal<>();

    private final UUID id = UUID.randomUUID();
    private final long began = System.nanoTime();
    private volatile String route = Route.NONE;

    private Call() {}

    /** Its number is made here and never taken from the caller, who could write it into somebody else's lines. */
    static Call begin(HttpServerExchange exchange) {
        Call call = new Call();
        exchange.putAttachment(KEY, call);
        exchange.addExchangeCompleteListener((ended, next) -> {
            call.end(ended);
            next.proceed();
        });
        return call;
    }

    static Call of(HttpServerExchange exchange) {
        return exchange.getAttachment(KEY);
    }

    /** The number of the request that this thread works on, if it works on one. */
    static @Nullable UUID current() {
        return CURRENT.get();
    }

    UUID id() {
        return id;
    }

    long nanosSinceItBegan() {
        return System.nanoTime() - began;
    }

    /** Runs what works on the request, so that whatever that logs names the request. */
    void serve(HttpServerExchange exchange, Work work) throws Exception {
        CURRENT.set(id);
        MDC.put(ID, id.toString());
        try {
            work.run();
        } finally {
            route = Route.of(exchange, MDC.get(ROUTE));
            MDC.clear();
            CURRENT.remove();
        }
    }

    /** What works on a request. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** Mostly while it is still worked on: the last byte leaves before whoever wrote it returns. */
    private void end(HttpServerExchange exchange) {
        long nanos = nanosSinceItBegan();
        if (id.equals(current())) {
            route = Route.of(exchange, MDC.get(ROUTE));
        }
        RequestFigures.count(route, exchange.getStatusCode(), nanos);
        if (LOG.isLoggable(Level.INFO)) {
            LOG.log(Level.INFO, LogValues.ONLY, line(exchange, nanos));
        }
    }

    private LogValues line(HttpServerExchange exchange, long nanos) {
        return new LogValues()
                .with(ID, id)
                .with("method", Route.method(exchange))
                .with(ROUTE, route)
                .with("status", exchange.getStatusCode())
                .with("ms", Math.round(nanos / NANOS_A_MILLISECOND * 10) / 10.0)
                .with("bytes", exchange.getResponseBytesSent());
    }
}
