package org.kycvs.benchmark.journey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** So many people at a time, a new one as soon as one is done. */
public final class ClosedLoop {

    private final Journeys journeys;
    private final People people;

    public ClosedLoop(Journeys journeys, People people) {
        this.journeys = journeys;
        this.people = people;
    }

    /** Walks journeys for that time and returns, when the last is done, how many there were; a wrong one ends it. */
    public int run(int inFlight, Duration time, Stopwatch stopwatch) {
        long end = System.nanoTime() + time.toNanos();
        AtomicInteger done = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(inFlight);
        try {
            List<Future<?>> walkers = new ArrayList<>();
            for (int i = 0; i < inFlight; i++) {
                walkers.add(threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        journeys.walk(people.one(), System.nanoTime(), stopwatch);
                        done.incrementAndGet();
                    }
                }));
            }
            for (Future<?> walker : walkers) {
                walker.get();
            }
            return done.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A journey failed", failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped", stopping);
        } finally {
            threads.shutdownNow();
        }
    }
}
