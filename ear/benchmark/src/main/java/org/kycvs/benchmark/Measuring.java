package org.kycvs.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.kycvs.benchmark.journey.HostedJourneys;
import org.kycvs.benchmark.journey.People;
import org.kycvs.benchmark.journey.Phones;
import org.kycvs.benchmark.journey.Stopwatch;
import org.kycvs.benchmark.report.Machine;
import org.kycvs.benchmark.sql.LookUps;

/** The measurements in their order, on a stack that runs. */
final class Measuring {

    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    private final BenchmarkedStack stack;
    private final BenchmarkSettings settings;
    private final People people;
    private final HostedJourneys journeys;

    Measuring(BenchmarkedStack stack, Phones phones, BenchmarkSettings settings) {
        this.stack = stack;
        this.settings = settings;
        this.people = new People(stack.client("example-registry"));
        this.journeys = new HostedJourneys(stack.client("example-railway"), phones);
    }

    /** Some journeys, so that every class that they need has been loaded. */
    void walkAround() throws SQLException {
        try (Meter meter = new Meter(stack)) {
            new JourneyMeter(meter, journeys, people).closed(2, A_MOMENT);
        }
    }

    Findings everything(Boot plain, Boot archived) throws SQLException {
        String load = Machine.load();
        try (Meter meter = new Meter(stack)) {
            JourneyMeter walking = new JourneyMeter(meter, journeys, people);
            WarmUp warmUp = new WarmUp().run(walking, settings.slice(), settings.warmUp());
            Reading idle = walking.idle();
            List<Throughput> throughput = throughput(walking, idle);
            double rate = saturation(throughput) / 2;
            Stopwatch steps = walking.open(rate, Throughput.time(settings)).stopwatch();
            Recording recording = Recording.of(stack, journeys, people);
            double resident = meter.residentMegabytes();
            return new Findings(
                    LocalDate.now(ZoneOffset.UTC),
                    DatabaseSettings.of(stack).describe(),
                    load,
                    plain,
                    archived,
                    resident,
                    warmUp,
                    idle,
                    throughput,
                    rate,
                    steps,
                    recording,
                    Replaying.measure(stack, meter, recording, settings),
                    registry(meter, recording));
        }
    }

    private List<Throughput> throughput(JourneyMeter walking, Reading idle) {
        return BenchmarkSettings.IN_FLIGHT.stream()
                .map(inFlight -> Throughput.measure(walking, inFlight, settings, idle))
                .toList();
    }

    private static double saturation(List<Throughput> throughput) {
        return throughput.stream()
                .mapToDouble(level -> level.perSecond().median())
                .max()
                .orElseThrow();
    }

    private List<RegistryGrowth.Level> registry(Meter meter, Recording recording) throws SQLException {
        List<RegistryGrowth.Level> levels = new ArrayList<>();
        try (Connection administrator = stack.database();
                Connection application = DriverManager.getConnection(stack.databaseOfApplication())) {
            LookUps lookUps = new LookUps(application, recording.statements(), Processes::running);
            RegistryGrowth growth = new RegistryGrowth(people, meter, administrator, lookUps, stack.folder());
            for (int size : settings.sizes().toArray()) {
                levels.add(growth.growTo(size));
            }
        }
        return levels;
    }
}
