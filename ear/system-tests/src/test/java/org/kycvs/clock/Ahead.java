package org.kycvs.clock;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The machine's clock, as far ahead as a test says. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class Ahead {

    private static volatile Duration ahead = Duration.ZERO;

    /** For everything that runs in the server, until it is said otherwise. */
    public static void of(Duration now) {
        ahead = now;
    }

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new AheadClock(Clock.tickMillis(ZoneOffset.UTC));
    }

    /** Not final, because what the container injects is a proxy. */
    static class AheadClock extends Clock {

        private final Clock machine;

        AheadClock(Clock machine) {
            this.machine = machine;
        }

        @Override
        public Instant instant() {
            return machine.instant().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return machine.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new AheadClock(machine.withZone(zone));
        }
    }
}
