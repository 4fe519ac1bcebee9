package org.kycvs.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.kycvs.benchmark.report.Spread;
import org.kycvs.benchmark.sql.Replay;

/**
 * The statements of one journey without the application, which holds still meanwhile.
 *
 * @param databaseCpu milliseconds a journey
 */
record Replaying(int connections, Spread perSecond, Spread databaseCpu) {

    private static final double MILLIS = 1e3;

    static List<Replaying> measure(
            BenchmarkedStack stack, Meter meter, Recording recording, BenchmarkSettings settings) {
        Replay replay = new Replay(stack.databaseOfApplication(), recording.statements());
        stack.freezeServer();
        try {
            replay.run(1, settings.slice());
            List<Replaying> levels = new ArrayList<>();
            for (int connections : BenchmarkSettings.IN_FLIGHT) {
                levels.add(level(replay, meter, connections, settings));
            }
            return levels;
        } finally {
            stack.thawServer();
        }
    }

    private static Replaying level(Replay replay, Meter meter, int connections, BenchmarkSettings settings) {
        List<Double> rates = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        for (int i = 0; i < settings.slices(); i++) {
            Reading before = meter.read();
            int journeys = replay.run(connections, settings.slice());
            Reading used = meter.read().since(before);
            rates.add(journeys / used.seconds());
            cpu.add(used.database() / journeys * MILLIS);
        }
        return new Replaying(connections, Spread.of(rates), Spread.of(cpu));
    }
}
