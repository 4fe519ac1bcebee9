package org.kycvs.container;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Calls that start at one moment. */
final class Together {

    private static final long PATIENCE_SECONDS = 60;

    private Together() {}

    /** So many times the same call; what each gave, exceptions included. */
    static <T> List<Outcome<T>> call(int times, Callable<T> call) {
        return call(IntStream.range(0, times).mapToObj(i -> call).toList());
    }

    static <T> List<Outcome<T>> call(List<Callable<T>> calls) {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Future<T>> running = calls.stream()
                    .map(call -> threads.submit(() -> {
                        start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                        return call.call();
                    }))
                    .toList();
            return running.stream().map(Together::outcome).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Outcome<T> outcome(Future<T> call) {
        try {
            return new Outcome<>(call.get(PATIENCE_SECONDS, TimeUnit.SECONDS), null);
        } catch (ExecutionException failed) {
            return new Outcome<>(null, failed.getCause());
        } catch (Exception stuck) {
            throw new AssertionError("A call did not come back", stuck);
        }
    }

    /**
     * What a call gave.
     *
     * @param failure what it threw, or null
     */
    record Outcome<T>(T value, Throwable failure) {

        /** The value, if it is of that type. */
        <S> Stream<S> as(Class<S> type) {
            return type.isInstance(value) ? Stream.of(type.cast(value)) : Stream.empty();
        }
    }
}
