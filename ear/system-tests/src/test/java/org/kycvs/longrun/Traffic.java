package org.kycvs.longrun;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.jose4j.jwk.JsonWebKeySet;
import org.kycvs.journey.Organisation;
import org.kycvs.people.Person;

/** People who come one after the other, at a rate of their own: a slow answer keeps nobody from coming (open loop). */
final class Traffic {

    private static final String ASKING = "example-railway";
    private static final int FIRST = 200;
    private static final Duration TOKEN_AGE = Duration.ofSeconds(60);
    private static final Duration LATE = Duration.ofMillis(250);
    private static final Duration LAST = Duration.ofMinutes(5);

    private final Collection<Entry> told = new ConcurrentLinkedQueue<>();
    private final LongAdder unfinished = new LongAdder();
    private final ExecutorService travellers = Executors.newCachedThreadPool();
    private final Doors doors;
    private final Figures figures;
    private final Phones phones;
    private final Receiver receiver;
    private final FreshTokens railway;
    private final Thread registering;
    private final Crowd crowd;

    Traffic(Doors doors, Figures figures, JsonWebKeySet keys) {
        this.doors = doors;
        this.figures = figures;
        this.phones = new Phones(figures);
        this.receiver = new Receiver(ASKING, keys);
        this.railway = new FreshTokens(ASKING, doors.proxy(), TOKEN_AGE);
        this.crowd = new Crowd(new FreshTokens("example-registry", doors.proxy(), TOKEN_AGE), doors);
        this.registering = new Thread(crowd, "registry");
    }

    /** Returns when the last has come, not when the last has finished. */
    void flow(Duration duration, double rate) throws InterruptedException {
        long pace = (long) (TimeUnit.SECONDS.toNanos(1) / rate);
        long begun = System.nanoTime();
        for (long number = 0; number * pace < duration.toNanos(); number++) {
            Person person = crowd.next();
            long late = System.nanoTime() - begun - number * pace;
            if (late > LATE.toNanos()) {
                figures.count(Figures.Count.LATE);
            }
            LockSupport.parkNanos(-late);
            long who = number;
            travellers.execute(() -> travel(person, who));
        }
        crowd.goHome();
    }

    /**
     * Returns when enough people are on the registry to come at any rate for a while, and the first have come one after the
     * other: a server that has just started is compiled for speed on its way.
     */
    void gather() throws InterruptedException {
        registering.start();
        while (!crowd.isThere()) {
            LockSupport.parkNanos(LATE.toNanos());
        }
        for (long number = -FIRST; number < 0; number++) {
            travel(crowd.next(), number);
        }
    }

    void awaitEverybody() throws InterruptedException {
        travellers.shutdown();
        if (!travellers.awaitTermination(LAST.toSeconds(), TimeUnit.SECONDS)) {
            figures.failed("some had not finished " + LAST + " after the last had come");
        }
    }

    Collection<Entry> told() {
        return told;
    }

    long unfinished() {
        return unfinished.sum();
    }

    private void travel(Person person, long number) {
        long begun = System.nanoTime();
        figures.count(Figures.Count.STARTED);
        Organisation organisation = railway.get();
        try {
            Traveller traveller = new Traveller(person, Ending.wishedBy(number), organisation, doors, phones, receiver);
            told.add(traveller.travel(addressOf(number)));
            figures.journeyTook(Duration.ofNanos(System.nanoTime() - begun));
        } catch (AssertionError | RuntimeException failure) {
            unfinished.increment();
            figures.failed(String.valueOf(failure.getMessage()));
        }
    }

    /** Nobody shares an address, as long as fewer than 16 million have come. */
    private static String addressOf(long number) {
        return "10." + (number >> 16 & 255) + "." + (number >> 8 & 255) + "." + (number & 255);
    }
}
