package org.kycvs.longrun;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does things again and again, until it is closed; what has begun by then is finished first. */
final class Clockwork implements AutoCloseable {

    private static final int THREADS = 3;
    private static final Duration LAST = Duration.ofMinutes(3);

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);

    void every(Duration time, Runnable something) {
        threads.scheduleAtFixedRate(something, time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(LAST.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
