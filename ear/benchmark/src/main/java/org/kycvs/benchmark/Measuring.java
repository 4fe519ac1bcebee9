package org.kycvs.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.kycvs.benchmark.BenchmarkSettings.Part;
import org.kycvs.benchmark.DirectReport.Door;
import org.kycvs.benchmark.journey.DirectJourneys;
import org.kycvs.benchmark.journey.HostedJourneys;
import org.kycvs.benchmark.journey.Journeys;
import org.kycvs.benchmark.journey.People;
import org.kycvs.benchmark.journey.Phones;
import org.kycvs.benchmark.journey.SoapJourneys;
import org.kycvs.benchmark.journey.Stopwatch;
import org.kycvs.benchmark.report.Page;
import org.kycvs.benchmark.sql.LookUps;

/** The measurements in their order, on a stack that runs. */
final class Measuring {

    private static final Duration A_MOMENT = Duration.ofSeconds(5);
    private static final String RAILWAY = "example-railway";

    private final BenchmarkedStack stack;
    private final BenchmarkSettings settings;
    private final People people;
    private final Journeys hosted;
    private final Phones phones;

    Measuring(BenchmarkedStack stack, Phones phones, BenchmarkSettings settings) {
        this.stack = stack;
        this.settings = settings;
        this.people = new People(stack.client("example-registry"));
        this.hosted = new HostedJourneys(stack.client(RAILWAY), phones);
        this.phones = phones;
    }

    /** Some journeys, so that every class that they need has been loaded. */
    void walkAround() throws SQLException {
        try (Meter meter = new Meter(stack)) {
            new JourneyMeter(meter, hosted, people).closed(2, A_MOMENT);
        }
    }

    /** Each figure is written down as soon as it is there. */
    void everything(Boot plain, Boot archived, Output output) throws SQLException {
        try (Meter meter = new Meter(stack)) {
            if (settings.measures(Part.HOSTED)) {
                hosted(plain, archived, meter, output);
            }
            if (settings.measures(Part.REST)) {
                direct(Door.REST, new DirectJourneys(stack.client(RAILWAY), phones), meter, output);
            }
            if (settings.measures(Part.SOAP)) {
                direct(Door.SOAP, bySoap(), meter, output);
            }
            if (settings.measures(Part.LISTS)) {
                output.closeLists(new ListsReport(stack).measure());
            }
            if (settings.measures(Part.REGISTRY) && settings.people() > 0) {
                registry(meter, output);
            }
        }
    }

    private void hosted(Boot plain, Boot archived, Meter meter, Output output) throws SQLException {
        output.machine().begin(settings, DatabaseSettings.of(stack).describe());
        output.machine().boots(plain, archived);
        JourneyMeter walking = new JourneyMeter(meter, hosted, people);
        WarmUp warmUp = new WarmUp().run(walking, settings.slice(), settings.warmUp());
        Reading idle = walking.idle();
        List<Throughput> throughput = throughput(walking, idle);
        output.hosted().throughput(throughput, warmUp, idle);
        double rate = Throughput.best(throughput).perSecond().median() / 2;
        Stopwatch steps = walking.open(rate, Throughput.time(settings)).stopwatch();
        output.machine().resident(meter.residentMegabytes());
        Recording recording = Recording.of(stack, hosted, people);
        output.hosted().steps(rate, steps, recording);
        output.statements(
                "hosted",
                StatementListing.of(recording, Throughput.best(throughput).each()));
        output.hosted().replay(recording, Replaying.measure(stack, meter, recording, settings), throughput);
        output.machine().end();
        output.closeHosted();
    }

    private Journeys bySoap() {
        return new SoapJourneys(stack.application(), Pinning.partner(stack, RAILWAY), phones);
    }

    private void direct(Door door, Journeys direct, Meter meter, Output output) throws SQLException {
        Page page = new Page();
        DirectReport report = new DirectReport(page, door);
        report.begin(settings, DatabaseSettings.of(stack).describe());
        JourneyMeter asking = new JourneyMeter(meter, direct, people);
        WarmUp warmUp = new WarmUp().run(asking, settings.slice(), settings.warmUp());
        List<Throughput> throughput = throughput(asking, asking.idle());
        report.throughput(throughput, warmUp);
        Recording recording = Recording.of(stack, direct, people);
        report.statements(recording);
        output.statements(
                "direct-" + door.word(),
                StatementListing.of(recording, Throughput.best(throughput).each()));
        report.replay(recording, Replaying.measure(stack, meter, recording, settings), throughput);
        output.close(door, page);
    }

    private List<Throughput> throughput(JourneyMeter walking, Reading idle) {
        return BenchmarkSettings.IN_FLIGHT.stream()
                .map(inFlight -> Throughput.measure(walking, inFlight, settings, idle))
                .toList();
    }

    private void registry(Meter meter, Output output) throws SQLException {
        output.registry().begin(DatabaseSettings.of(stack).describe());
        List<RegistryGrowth.Level> levels = new ArrayList<>();
        Recording recording = Recording.of(stack, hosted, people);
        try (Connection administrator = stack.database();
                Connection application = DriverManager.getConnection(stack.databaseOfApplication())) {
            LookUps lookUps = new LookUps(application, recording.statements(), Processes::running);
            RegistryGrowth growth = new RegistryGrowth(stack, people, meter, administrator, lookUps);
            for (int size : settings.sizes().toArray()) {
                levels.add(growth.growTo(size));
            }
        }
        output.registry().write(levels);
        output.closeRegistry();
    }
}
