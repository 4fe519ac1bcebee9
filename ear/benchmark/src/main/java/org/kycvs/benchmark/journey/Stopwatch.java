package org.kycvs.benchmark.journey;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How long each step took, of many journeys at once. */
public class Stopwatch {

    private final List<Times> times =
            Stream.generate(Times::new).limit(Step.values().length).toList();

    public void took(Step step, long nanos) {
        of(step).add(nanos);
    }

    public Times of(Step step) {
        return times.get(step.ordinal());
    }

    /** Durations of one kind. */
    public static final class Times {
        private static final double NANOS_IN_A_MILLISECOND = 1e6;

        private long[] nanos = new long[1024];
        private int many;

        synchronized void add(long duration) {
            if (many == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * many);
            }
            nanos[many++] = duration;
        }

        public synchronized int many() {
            return many;
        }

        /** Milliseconds that such a share of all stayed within. */
        public synchronized double percentile(double share) {
            if (many == 0) {
                return Double.NaN;
            }
            long[] sorted = Arrays.copyOf(nanos, many);
            Arrays.sort(sorted);
            int rank = (int) Math.ceil(share * many);
            return sorted[Math.max(0, rank - 1)] / NANOS_IN_A_MILLISECOND;
        }
    }
}
