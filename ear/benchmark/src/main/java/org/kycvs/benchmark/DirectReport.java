package org.kycvs.benchmark;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.kycvs.benchmark.journey.Step;
import org.kycvs.benchmark.report.Machine;
import org.kycvs.benchmark.report.Page;

/** What was found out about journeys in which the organisation collects the code, by one door. */
final class DirectReport {

    /** The doors by which the organisation comes. */
    enum Door {
        REST(""),
        SOAP(
                " SOAP 1.2; both messages are signed (RSA, 2048 bits) and checked, both replies are signed (3072 bits), and what signing"
                        + " costs the partner is the load generator's.");

        private final String besides;

        Door(String besides) {
            this.besides = besides;
        }

        /** Begins its part of the page. */
        String heading() {
            return "A direct journey over " + this;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Page page;
    private final JourneyTables tables;
    private final Door door;

    DirectReport(Page page, Door door) {
        this.page = page;
        this.tables = new JourneyTables(page);
        this.door = door;
    }

    /** To be called before there is any load of ours. */
    void begin(BenchmarkSettings settings, String database) {
        page.heading(door.heading());
        page.paragraph("Measured on " + LocalDate.now(ZoneOffset.UTC) + "; `mvn -Pbenchmark -Dbenchmark.only="
                + door.word()
                + "` measures this part alone. " + Machine.processor() + ", " + Machine.memory() + ", load before ours "
                + Machine.load() + "; PostgreSQL: " + database
                + ". Figures are medians, in brackets the least and the most of "
                + settings.slices() + (settings.slices() == 1 ? " slice of " : " slices of ")
                + settings.slice().toSeconds() + " seconds.");
    }

    /** @param levels of journeys in flight */
    void throughput(List<Throughput> levels, WarmUp warmUp) {
        page.paragraph(
                "Two requests and two text messages: create, the person's code, passcode; the answer has the attestation,"
                        + " and the person is told." + door.besides + JourneyTables.warm(warmUp));
        tables.rates(levels);
        tables.cpu(levels);
        tables.database(levels);
    }

    /** Of one journey, alone. */
    void statements(Recording recording) {
        page.columns("one journey, alone", "transactions", "statements", "of them to dispatch text messages");
        for (Step step : recording.steps().keySet()) {
            page.row(
                    step.words(),
                    recording.transactionsOf(step),
                    recording.statementsOf(step),
                    recording.dispatchingOf(step));
        }
    }

    /** @param throughput of the application, at the same numbers in flight */
    void replay(Recording recording, List<Replaying> replaying, List<Throughput> throughput) {
        page.heading("The SQL of a direct journey over " + door + " without the application");
        tables.replayed(recording, replaying, throughput);
    }
}
