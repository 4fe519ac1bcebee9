package org.kycvs.benchmark.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** People who come when they come, whether those before them have been served or not. */
public final class OpenLoop {

    private static final double NANOS_IN_A_SECOND = 1e9;

    private final Journeys journeys;
    private final People people;

    public OpenLoop(Journeys journeys, People people) {
        this.journeys = journeys;
        this.people = people;
    }

    /**
     * Begins so many journeys, one after the other in equal distance; a journey that could not begin in time counts from
     * when it should have.
     */
    public int run(double perSecond, int many, Stopwatch stopwatch) {
        ExecutorService threads = Executors.newCachedThreadPool();
        long first = System.nanoTime();
        try {
            List<Future<?>> walkers = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                long intended = first + (long) (i / perSecond * NANOS_IN_A_SECOND);
                Person person = people.one();
                parkUntil(intended);
                walkers.add(threads.submit(() -> journeys.walk(person, intended, stopwatch)));
            }
            for (Future<?> walker : walkers) {
                walker.get();
            }
            return many;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A journey failed", failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped", stopping);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void parkUntil(long time) {
        for (long left = time - System.nanoTime(); left > 0; left = time - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
