package org.kycvs.delivery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works through a list with several threads, and returns when everything is done.
 *
 * <p>The caller's own thread is one of the lanes: a single item costs no change of thread, and an executor without a free
 * thread makes it slower but never stuck.
 */
final class Lanes {

    private final Executor helpers;
    private final int lanes;

    Lanes(Executor helpers, int lanes) {
        this.helpers = helpers;
        this.lanes = lanes;
    }

    /** Every item under what became of it. */
    <T, R> Map<R, List<T>> sort(List<T> items, Function<T, R> work) {
        Queue<T> left = new ConcurrentLinkedQueue<>(items);
        CountDownLatch undone = new CountDownLatch(items.size());
        Map<R, List<T>> sorted = new ConcurrentHashMap<>();
        Consumer<T> sorting = item -> sorted.computeIfAbsent(
                        work.apply(item), first -> Collections.synchronizedList(new ArrayList<>()))
                .add(item);
        Runnable lane = () -> drain(left, undone, sorting);
        for (int helper = 1; helper < Math.min(lanes, items.size()); helper++) {
            if (!helped(lane)) {
                break;
            }
        }
        lane.run();
        await(undone);
        return sorted;
    }

    private boolean helped(Runnable lane) {
        try {
            helpers.execute(lane);
            return true;
        } catch (RejectedExecutionException busyOrStopping) {
            return false;
        }
    }

    private static <T> void drain(Queue<T> left, CountDownLatch undone, Consumer<T> work) {
        for (T item = left.poll(); item != null; item = left.poll()) {
            try {
                work.accept(item);
            } finally {
                undone.countDown();
            }
        }
    }

    private static void await(CountDownLatch undone) {
        try {
            undone.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while messages were being handed over", stopping);
        }
    }
}
