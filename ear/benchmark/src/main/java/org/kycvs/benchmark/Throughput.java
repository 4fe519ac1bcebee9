package org.kycvs.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.kycvs.benchmark.journey.Step;
import org.kycvs.benchmark.journey.Stopwatch;
import org.kycvs.benchmark.report.Spread;

/**
 * So many people at a time, all the time.
 *
 * @param each what one journey used, without what is used when nobody calls
 */
record Throughput(int inFlight, List<JourneyMeter.Slice> slices, Reading each, Reading idle) {

    private static final double MILLIS = 1e3;

    static Throughput measure(JourneyMeter meter, int inFlight, BenchmarkSettings settings, Reading idle) {
        List<JourneyMeter.Slice> slices = new ArrayList<>();
        Reading before = meter.settled();
        for (int i = 0; i < settings.slices(); i++) {
            slices.add(meter.closed(inFlight, settings.slice()));
            tell(inFlight, slices.get(i));
        }
        Reading used = meter.settled().since(before).without(idle);
        int journeys = slices.stream().mapToInt(JourneyMeter.Slice::journeys).sum();
        return new Throughput(inFlight, slices, used.dividedBy(journeys), idle);
    }

    /** The level with the most journeys a second. */
    static Throughput best(List<Throughput> levels) {
        return levels.stream()
                .max(Comparator.comparingDouble(level -> level.perSecond().median()))
                .orElseThrow();
    }

    /** For whoever waits. */
    private static void tell(int inFlight, JourneyMeter.Slice slice) {
        Reading each = slice.used().dividedBy(slice.journeys());
        System.out.printf(
                "%d in flight: %.1f a second, CPU ms each: application %.2f (compiling %.2f), database %.2f, generator %.2f%n",
                inFlight,
                slice.perSecond(),
                each.application() * MILLIS,
                each.compiling() * MILLIS,
                each.database() * MILLIS,
                each.generator() * MILLIS);
    }

    Spread perSecond() {
        return Spread.of(slices.stream().map(JourneyMeter.Slice::perSecond).toList());
    }

    /** Milliseconds of CPU a journey. */
    Spread cpu(ToDoubleFunction<Reading> whose) {
        return Spread.of(slices.stream()
                .map(slice -> MILLIS * whose.applyAsDouble(slice.used().without(idle)) / slice.journeys())
                .toList());
    }

    /** Milliseconds of the whole journey that such a share stayed within, slice by slice. */
    Spread whole(double share) {
        return Spread.of(slices.stream()
                .map(JourneyMeter.Slice::stopwatch)
                .map((Stopwatch stopwatch) -> stopwatch.of(Step.WHOLE).percentile(share))
                .toList());
    }

    static Duration time(BenchmarkSettings settings) {
        return settings.slice().multipliedBy(settings.slices());
    }
}
