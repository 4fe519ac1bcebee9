package org.kycvs.benchmark;

import java.time.LocalDate;
import java.util.List;
import org.kycvs.benchmark.journey.Stopwatch;

/**
 * Everything that one run found out.
 *
 * @param load of the machine at the beginning, before we added ours
 * @param plainBoot without an archive of classes, {@code boot} with it
 * @param residentMegabytes of the application after all journeys
 * @param rate of the journeys whose steps were timed, a second
 */
record Findings(
        LocalDate day,
        String database,
        String load,
        Boot plainBoot,
        Boot boot,
        double residentMegabytes,
        WarmUp warmUp,
        Reading idle,
        List<Throughput> throughput,
        double rate,
        Stopwatch steps,
        Recording recording,
        List<Replaying> replaying,
        List<RegistryGrowth.Level> registry) {

    /** The level with the most journeys a second. */
    Throughput best() {
        return throughput.stream()
                .max((one, other) -> Double.compare(
                        one.perSecond().median(), other.perSecond().median()))
                .orElseThrow();
    }
}
