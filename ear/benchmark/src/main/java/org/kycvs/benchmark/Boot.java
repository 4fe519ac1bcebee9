package org.kycvs.benchmark;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import org.kycvs.benchmark.journey.Call;

/**
 * A start of the application, up to the moment at which it says that it is ready.
 *
 * @param cpuSeconds of its process
 * @param seconds of time, beside the rest of the stack, which was starting too
 * @param residentMegabytes in memory at that moment
 */
record Boot(double cpuSeconds, double seconds, double residentMegabytes) {

    private static final long PAUSE_NANOS = 50_000_000;
    private static final double NANOS_IN_A_SECOND = 1e9;
    private static final int OK = 200;

    /** Starts the stack. */
    static Boot of(BenchmarkedStack stack, boolean fresh) {
        FutureTask<Boot> boot = new FutureTask<>(() -> follow(stack));
        Thread watcher = new Thread(boot, "boot");
        watcher.setDaemon(true);
        watcher.start();
        stack.start(fresh);
        try {
            return boot.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The start could not be followed", failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped", stopping);
        }
    }

    private static Boot follow(BenchmarkedStack stack) {
        while (!stack.serverRuns()) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        long begun = System.nanoTime();
        while (!ready(stack.application().resolve("/health/ready"))) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        Processes processes = new Processes(stack.server(), stack.postmaster());
        return new Boot(
                processes.application(),
                (System.nanoTime() - begun) / NANOS_IN_A_SECOND,
                processes.residentMegabytes());
    }

    private static boolean ready(URI address) {
        try {
            return Call.to(address).get().status() == OK;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }
}
