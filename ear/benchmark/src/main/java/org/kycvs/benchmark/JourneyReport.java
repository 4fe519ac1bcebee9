package org.kycvs.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.kycvs.benchmark.journey.Step;
import org.kycvs.benchmark.journey.Stopwatch;
import org.kycvs.benchmark.report.BarChart;
import org.kycvs.benchmark.report.Page;
import org.kycvs.benchmark.report.Spread;

/** What was found out about hosted journeys. */
final class JourneyReport {

    private static final String CPU_CHART = "benchmark-cpu.svg";
    private static final String STEPS_CHART = "benchmark-steps.svg";
    private static final double MILLIS = 1e3;
    private static final double MEDIAN = 0.5;
    private static final double NEARLY_ALL = 0.99;

    /** Milliseconds of CPU that others need for the like, measured earlier on a machine of this kind. */
    private static final double CIBA = 18;

    private static final double ESIGNET = 30;
    private static final double ESIGNET_BEHIND = 9;

    private final Page page;
    private final JourneyTables tables;
    private final Path docs;

    /** @param docs takes the charts */
    JourneyReport(Page page, Path docs) {
        this.page = page;
        this.tables = new JourneyTables(page);
        this.docs = docs;
    }

    /** @param levels of journeys in flight */
    void throughput(List<Throughput> levels, WarmUp warmUp, Reading idle) {
        whole(levels, warmUp);
        tables.cpu(levels);
        tables.database(levels);
        idle(idle);
    }

    private void whole(List<Throughput> levels, WarmUp warmUp) {
        page.heading("A hosted journey");
        page.paragraph(
                "Nine requests and a text message: create, ask, send code, code, confirm, choose, allow, done, read."
                        + " The load generator and its SMS centre run on the same machine."
                        + JourneyTables.warm(warmUp));
        page.chart(CPU_CHART, "CPU of one journey");
        drawCpu(Throughput.best(levels));
        tables.rates(levels);
    }

    private void drawCpu(Throughput best) {
        new BarChart("CPU of one journey, milliseconds", "application", "database, identity authority")
                .bar(
                        "KYC-VS",
                        best.cpu(Reading::application).median(),
                        best.cpu(Reading::database).median())
                .bar("Keycloak, CIBA", CIBA)
                .bar("MOSIP eSignet", ESIGNET, ESIGNET_BEHIND)
                .writeTo(docs.resolve(CPU_CHART));
    }

    private void idle(Reading idle) {
        Reading second = idle.dividedBy(idle.seconds());
        page.paragraph("When nobody calls, a second costs " + Spread.digits(second.application() * MILLIS)
                + " ms of the application's and " + Spread.digits(second.database() * MILLIS)
                + " ms of the database's CPU (Keycloak's connections included), "
                + Spread.digits(second.statementCalls()) + " statements and " + Spread.digits(second.commits())
                + " transactions.");
    }

    /** @param rate of the journeys that were timed, a second */
    void steps(double rate, Stopwatch steps, Recording recording) {
        page.heading("Each step");
        page.paragraph("At half of saturation: " + Spread.digits(rate)
                + " journeys a second begin, whether those before are done or not, "
                + steps.of(Step.WHOLE).many() + " in all. A step counts from when it should have begun.");
        page.chart(STEPS_CHART, "p50 and p99 of each step");
        page.columns("step", "p50 ms", "p99 ms", "statements");
        BarChart chart = new BarChart("Each step at half of saturation, milliseconds", "p50", "up to p99");
        for (Step step : Step.values()) {
            double median = steps.of(step).percentile(MEDIAN);
            double nearlyAll = steps.of(step).percentile(NEARLY_ALL);
            page.row(step.words(), median, nearlyAll, recording.statementsOf(step));
            chart.bar(step.words(), median, nearlyAll - median);
        }
        chart.writeTo(docs.resolve(STEPS_CHART));
    }

    /** @param throughput of the application, at the same numbers in flight */
    void replay(Recording recording, List<Replaying> replaying, List<Throughput> throughput) {
        page.heading("The same SQL without the application");
        tables.replayed(recording, replaying, throughput);
    }
}
