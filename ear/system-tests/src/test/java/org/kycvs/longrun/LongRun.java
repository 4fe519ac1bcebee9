package org.kycvs.longrun;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.kycvs.journey.Attestation;
import org.kycvs.journey.Database;
import org.kycvs.journey.Stack;
import org.kycvs.proxy.RoundRobin;

/** Two servers, a proxy before them, and people at a given rate while one server after the other is killed. */
public final class LongRun {

    /** Shorter than what the server waits for the next call on a connection, so that nobody calls into a closing one. */
    private static final String IDLE_SECONDS = "20";

    private LongRun() {}

    /**
     * Ends with 1 if anything failed.
     *
     * @param arguments duration (ISO 8601), journeys a second, and how often a server is killed (ISO 8601)
     */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("jdk.httpclient.keepalive.timeout", IDLE_SECONDS);
        Duration duration = Duration.parse(arguments[0]);
        double rate = Double.parseDouble(arguments[1]);
        Duration killEvery = Duration.parse(arguments[2]);
        System.exit(run(duration, rate, killEvery) ? 0 : 1);
    }

    private static boolean run(Duration duration, double rate, Duration killEvery)
            throws IOException, SQLException, InterruptedException {
        Stack.start();
        // One organisation asks for all.
        Database.update("UPDATE organisations.organisation SET quota_minute = 1000000, quota_day = 100000000");
        Stack.parts().server(2).start();
        Figures figures = new Figures();
        Killings killings = new Killings(figures);
        try (RoundRobin proxy = RoundRobin.open(0, java.util.List.of(Stack.door(1), Stack.door(2)))) {
            Doors doors = new Doors(proxy.address(), killings, figures);
            Traffic traffic = new Traffic(doors, figures, Attestation.published());
            traffic.gather();
            try (Clockwork clockwork = new Clockwork()) {
                long begun = System.nanoTime();
                clockwork.every(
                        Duration.ofMinutes(1),
                        () -> System.out.println(figures.line(Duration.ofNanos(System.nanoTime() - begun))));
                clockwork.every(killEvery, killings);
                traffic.flow(duration, rate);
            }
            traffic.awaitEverybody();
            new Reckoning(figures).compare(traffic.told(), traffic.unfinished());
        }
        System.out.println(figures.table());
        return figures.of(Figures.Count.FAILED) == 0;
    }
}
