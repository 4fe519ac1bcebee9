package org.kycvs.journey.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.kycvs.journey.Reply;

/** Answers by the clock. */
final class Timed {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int UNAVAILABLE = 503;

    private Timed() {}

    /** The answer, which must come within that time. */
    static Reply within(Duration bound, Supplier<Reply> call) {
        long begun = System.nanoTime();
        Reply reply = call.get();
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .as(
                        "until %s %s",
                        reply.status(), reply.response().uri().getPath().substring(0, 3))
                .isLessThan(bound);
        return reply;
    }

    /** Waits for something that comes by itself, and no longer than that. */
    static void await(Duration patience, String what, BooleanSupplier fact) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!fact.getAsBoolean()) {
            assertThat(System.nanoTime()).as("%s within %s", what, patience).isLessThan(deadline);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** The API's "not now" (contract, section 6). */
    static void assertUnavailable(Reply reply) {
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(UNAVAILABLE);
        assertThat(reply.header("Content-Type")).hasValue("application/problem+json");
        assertThat(reply.text("code")).isEqualTo("unavailable");
        assertRetry(reply);
    }

    /** The page's "not now": words that a person understands, and nothing about our insides. */
    static void assertUnavailablePage(Reply reply) {
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(UNAVAILABLE);
        assertThat(reply.header("Content-Type").orElse("")).startsWith("text/html");
        assertThat(reply.response().body()).contains("<h1").doesNotContain("Exception", "SQL", "org.");
        assertRetry(reply);
    }

    private static void assertRetry(Reply reply) {
        assertThat(Integer.parseInt(reply.header("Retry-After").orElse("0"))).isBetween(1, 60);
    }
}
