package org.kycvs.benchmark.journey;

/** The times of one journey, each from the end of the one before. */
final class Laps {
    private final Stopwatch stopwatch;
    private final long first;
    private long last;

    Laps(Stopwatch stopwatch, long first) {
        this.stopwatch = stopwatch;
        this.first = first;
        this.last = first;
    }

    void done(Step step) {
        took(step, System.nanoTime() - last);
    }

    /** Whatever the stopwatch does with it counts for no step. */
    void took(Step step, long nanos) {
        stopwatch.took(step, nanos);
        last = System.nanoTime();
    }

    void whole() {
        stopwatch.took(Step.WHOLE, last - first);
    }
}
