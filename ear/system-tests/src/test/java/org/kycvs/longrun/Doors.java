package org.kycvs.longrun;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.kycvs.journey.Reply;
import org.kycvs.proxy.RoundRobin;

/** Watches every answer that comes through the proxy. */
final class Doors {

    private static final int SERVER_ERROR = 500;
    private static final int MANY_TRIES = 20;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final URI proxy;
    private final Killings killings;
    private final Figures figures;

    Doors(URI proxy, Killings killings, Figures figures) {
        this.proxy = proxy;
        this.killings = killings;
        this.figures = figures;
    }

    URI proxy() {
        return proxy;
    }

    /** Calls once. */
    Reply watch(String what, Supplier<Reply> call) {
        Reply reply = call.get();
        figures.count(Figures.Count.CALLS);
        if (isLost(reply)) {
            figures.count(Figures.Count.LOST);
        } else if (reply.status() >= SERVER_ERROR) {
            figures.failed(what + " was answered with " + reply.status() + ": "
                    + reply.response().body());
        }
        return reply;
    }

    /** Calls again what was lost, or failed: for calls that may be repeated. */
    Reply insist(String what, Supplier<Reply> call) {
        Reply reply = watch(what, call);
        for (int tries = 1; reply.status() >= SERVER_ERROR && tries < MANY_TRIES; tries++) {
            LockSupport.parkNanos(PAUSE.toNanos());
            reply = watch(what, call);
        }
        return reply;
    }

    /** Lost with a server that was killed; one that was lost with a server that lives is a failure like any other. */
    private boolean isLost(Reply reply) {
        return reply.header(RoundRobin.LOST).filter(killings::wasJustKilled).isPresent();
    }
}
