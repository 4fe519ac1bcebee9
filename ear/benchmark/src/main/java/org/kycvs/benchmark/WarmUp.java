package org.kycvs.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets people walk until a journey costs no less than before and hardly anything is compiled any more: a fresh Java compiles
 * for many minutes, and what is measured meanwhile is the compiler, and code that waits for it.
 */
final class WarmUp {

    private static final int IN_FLIGHT = 8;
    private static final int COMPARED = 4;
    private static final double NO_LESS = 0.98;
    private static final double HARDLY_ANYTHING = 0.03;

    private final List<Double> costs = new ArrayList<>();
    private double compiling = 1;
    private int journeys;

    /** Returns when it is warm, or when the time is over. */
    WarmUp run(JourneyMeter meter, Duration slice, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        while (System.nanoTime() < end && !isWarm()) {
            JourneyMeter.Slice walked = meter.closed(IN_FLIGHT, slice);
            Reading each = walked.used().dividedBy(walked.journeys());
            journeys += walked.journeys();
            costs.add(each.application());
            compiling = each.compiling() / each.application();
            System.out.printf(
                    "Warming up: %d journeys, %.1f a second, %.2f ms of CPU each, %.2f of it compiling%n",
                    journeys, walked.perSecond(), each.application() * 1e3, each.compiling() * 1e3);
        }
        return this;
    }

    int journeys() {
        return journeys;
    }

    boolean isWarm() {
        int many = costs.size();
        return many >= 2 * COMPARED
                && compiling < HARDLY_ANYTHING
                && mean(costs.subList(many - COMPARED, many))
                        > NO_LESS * mean(costs.subList(many - 2 * COMPARED, many - COMPARED));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
