package org.kycvs.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.kycvs.benchmark.sql.MadeUpPeople;

/** Fills the registry with people who are made up, on as many connections as there are cores. */
final class Filling {

    private static final int AT_ONCE = 20_000;
    private static final int REPORTED = 1_000_000;

    private final BenchmarkedStack stack;
    private final Path folder;
    private final int end;
    private final AtomicInteger next;

    private Filling(BenchmarkedStack stack, Path folder, int first, int end) {
        this.stack = stack;
        this.folder = folder;
        this.next = new AtomicInteger(first);
        this.end = end;
    }

    /** Returns when all of these numbers are there. */
    static void fill(BenchmarkedStack stack, int first, int end) {
        new Filling(stack, stack.folder(), first, end).run();
    }

    private void run() {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService threads = Executors.newFixedThreadPool(cores);
        try {
            List<Future<?>> fillers = new ArrayList<>();
            for (int i = 0; i < cores; i++) {
                Callable<@Nullable Void> filler = this::work;
                fillers.add(threads.submit(filler));
            }
            for (Future<?> filler : fillers) {
                filler.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The registry cannot be filled", failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped", stopping);
        } finally {
            threads.shutdownNow();
        }
    }

    private @Nullable Void work() throws SQLException {
        try (Connection database = stack.database()) {
            MadeUpPeople people = new MadeUpPeople(database, folder);
            for (int first = take(); first < end; first = take()) {
                people.fill(first, Math.min(first + AT_ONCE, end));
                if (first / REPORTED < (first + AT_ONCE) / REPORTED) {
                    System.out.printf("%,d people are made up%n", first + AT_ONCE);
                }
            }
        }
        return null;
    }

    private int take() {
        return next.getAndAdd(AT_ONCE);
    }
}
