package org.kycvs.benchmark;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.kycvs.benchmark.journey.ClosedLoop;
import org.kycvs.benchmark.journey.Journeys;
import org.kycvs.benchmark.journey.OpenLoop;
import org.kycvs.benchmark.journey.People;
import org.kycvs.benchmark.journey.Stopwatch;

/** Lets people walk, and reads what that used. */
final class JourneyMeter {

    /** PostgreSQL tells what its idle connections have counted up to ten seconds late. */
    private static final Duration COUNTED = Duration.ofSeconds(11);

    /** On the registry before a slice begins, so that nobody is imported while it is measured. */
    private static final int PEOPLE_IN_RESERVE = 10_000;

    private final Meter meter;
    private final People people;
    private final ClosedLoop closed;
    private final OpenLoop open;

    JourneyMeter(Meter meter, Journeys journeys, People people) {
        this.meter = meter;
        this.people = people;
        this.closed = new ClosedLoop(journeys, people);
        this.open = new OpenLoop(journeys, people);
    }

    /** @param used while so many journeys were walked */
    record Slice(int journeys, Reading used, Stopwatch stopwatch) {

        double perSecond() {
            return journeys / used.seconds();
        }
    }

    Slice closed(int inFlight, Duration time) {
        return slice(stopwatch -> closed.run(inFlight, time, stopwatch));
    }

    Slice open(double perSecond, Duration time) {
        return slice(stopwatch -> open.run(perSecond, (int) (perSecond * time.toSeconds()), stopwatch));
    }

    /** What is used in some time when nobody calls: timers, the outbox looking for work, Keycloak's connections. */
    Reading idle() {
        settle();
        Reading before = meter.read();
        settle();
        return meter.read().since(before);
    }

    /** When everything that happened is in the database's counters. */
    Reading settled() {
        settle();
        return meter.read();
    }

    @FunctionalInterface
    private interface Walk {
        int run(Stopwatch stopwatch);
    }

    private Slice slice(Walk walk) {
        if (people.left() < PEOPLE_IN_RESERVE) {
            people.importMore(2 * PEOPLE_IN_RESERVE);
        }
        Stopwatch stopwatch = new Stopwatch();
        Reading before = meter.read();
        int journeys = walk.run(stopwatch);
        return new Slice(journeys, meter.read().since(before), stopwatch);
    }

    private static void settle() {
        LockSupport.parkNanos(COUNTED.toNanos());
    }
}
