package org.kycvs.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets in as many requests as can be served in bounded time; tells the others at once to come back.
 *
 * <p>Counted are those that are worked on and those that wait for a thread. One whose turn comes too late is not begun: who
 * asked has most likely gone, and the time is better spent on the next.
 */
final class Admission implements HttpHandler {

    private static final String SETTING = "KYCVS_HTTP_REQUESTS";
    private static final String USUAL = "256";
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final HttpHandler doors;
    private final int most;
    private final AtomicInteger present = new AtomicInteger();

    Admission(HttpHandler doors, Map<String, String> environment) {
        this.doors = doors;
        this.most = most(environment.getOrDefault(SETTING, USUAL));
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        exchange.addExchangeCompleteListener((ended, next) -> {
            present.decrementAndGet();
            RequestFigures.left();
            next.proceed();
        });
        RequestFigures.arrived();
        if (present.incrementAndGet() > most) {
            turnAway(exchange, "full");
        } else {
            Call call = Call.of(exchange);
            long here = call.nanosSinceItBegan();
            exchange.dispatch(admitted -> begin(admitted, call, here));
        }
    }

    private void begin(HttpServerExchange exchange, Call call, long here) throws Exception {
        if (call.nanosSinceItBegan() - here > LONGEST_WAIT.toNanos()) {
            turnAway(exchange, "waited");
        } else {
            call.serve(exchange, () -> doors.handleRequest(exchange));
        }
    }

    private static void turnAway(HttpServerExchange exchange, String reason) {
        RequestFigures.turnedAway(reason);
        TurnedAway.BUSY.answer(exchange);
    }

    private static int most(String text) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the one sentence
        }
        throw new IllegalStateException("Setting " + SETTING + " must be a number above 0, but is: " + text);
    }
}
