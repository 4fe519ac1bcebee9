package org.kycvs.benchmark;

import java.nio.file.Path;
import java.util.Locale;
import org.kycvs.benchmark.journey.Step;
import org.kycvs.benchmark.report.BarChart;
import org.kycvs.benchmark.report.Machine;
import org.kycvs.benchmark.report.Page;
import org.kycvs.benchmark.report.Spread;
import org.kycvs.stack.ServerJava;

/** The findings in words, tables and charts. */
final class Report {

    private static final String CPU_CHART = "benchmark-cpu.svg";
    private static final String STEPS_CHART = "benchmark-steps.svg";
    private static final String REGISTRY_CHART = "benchmark-registry.svg";

    private final Page page = new Page();
    private final Findings found;
    private final BenchmarkSettings settings;

    Report(Findings found, BenchmarkSettings settings) {
        this.found = found;
        this.settings = settings;
    }

    void writeTo(Path docs) {
        page.title("What a journey costs");
        page.paragraph("Measured on " + found.day() + " by `mvn -Pbenchmark`, in one run, on the real EAR and a durable"
                + " PostgreSQL. Figures are medians, in brackets the least and the most of "
                + settings.slices() + " slices of " + settings.slice().toSeconds()
                + " seconds. CPU is what Linux counts for the processes; what is used when nobody calls is taken off.");
        machine();
        journeys();
        steps();
        replay();
        boot();
        if (!found.registry().isEmpty()) {
            registry();
        }
        method();
        charts(docs);
        page.writeTo(docs.resolve("benchmark.md"));
    }

    private void machine() {
        page.columns("machine", "");
        page.row("processor", Machine.processor());
        page.row("memory", Machine.memory());
        page.row("system", Machine.system());
        page.row("load before we added ours", found.load());
        page.row("Java", Machine.java());
        page.row("options of the application's Java", "`" + String.join(" ", ServerJava.PRODUCTION) + "`");
        page.row("PostgreSQL", found.database());
    }

    private void journeys() {
        page.heading("A hosted journey");
        page.paragraph(
                "Nine requests and a text message: create, ask, send code, code, confirm, choose, allow, done, read."
                        + " The load generator and its SMS centre run on the same machine. Warm after "
                        + found.warmUp().journeys() + " journeys"
                        + (found.warmUp().isWarm()
                                ? "."
                                : ", though still becoming cheaper: the time for it was over."));
        page.chart(CPU_CHART, "CPU of one journey");
        page.columns("in flight", "journeys a second", "p50 of the whole, ms", "p99 of the whole, ms");
        for (Throughput level : found.throughput()) {
            page.row(level.inFlight(), level.perSecond(), level.whole(0.5), level.whole(0.99));
        }
        page.columns("CPU ms a journey", "application", "of it compiling", "database", "load generator");
        for (Throughput level : found.throughput()) {
            page.row(
                    level.inFlight() + " in flight",
                    level.cpu(Reading::application),
                    level.cpu(Reading::compiling),
                    level.cpu(Reading::database),
                    level.cpu(Reading::generator));
        }
        page.columns(
                "each journey",
                "statements",
                "transactions",
                "of them writing",
                "WAL fsyncs",
                "WAL bytes",
                "log bytes");
        for (Throughput level : found.throughput()) {
            Reading each = level.each();
            page.row(
                    level.inFlight() + " in flight",
                    each.statementCalls(),
                    each.commits(),
                    each.writing(),
                    each.fsyncs(),
                    each.walBytes(),
                    each.logBytes());
        }
        Reading second = found.idle().dividedBy(found.idle().seconds());
        page.paragraph("When nobody calls, a second costs " + Spread.digits(second.application() * 1e3)
                + " ms of the application's and " + Spread.digits(second.database() * 1e3)
                + " ms of the database's CPU (Keycloak's connections included), "
                + Spread.digits(second.statementCalls()) + " statements and "
                + Spread.digits(second.commits()) + " transactions.");
    }

    private void steps() {
        page.heading("Each step");
        page.paragraph("At half of saturation (" + Spread.digits(found.rate())
                + " journeys a second begin, whether those before are done or not), for "
                + Throughput.time(settings).toSeconds()
                + " seconds. A step counts from when it should have begun.");
        page.chart(STEPS_CHART, "p50 and p99 of each step");
        page.columns("step", "p50 ms", "p99 ms", "statements");
        for (Step step : Step.values()) {
            page.row(
                    step.words(),
                    found.steps().of(step).percentile(0.5),
                    found.steps().of(step).percentile(0.99),
                    found.recording().statementsOf(step));
        }
    }

    private void replay() {
        page.heading("The same SQL without the application");
        page.paragraph("The statements of one journey (" + found.recording().calls()
                + ", the outbox's included), sent through JDBC with the same transactions and fresh keys.");
        page.columns("connections", "journeys a second", "database CPU ms a journey", "the application reaches");
        for (int i = 0; i < found.replaying().size(); i++) {
            Replaying level = found.replaying().get(i);
            double share = found.throughput().get(i).perSecond().median()
                    / level.perSecond().median();
            page.row(level.connections(), level.perSecond(), level.databaseCpu(), Spread.digits(100 * share) + " %");
        }
    }

    private void boot() {
        page.heading("Start and memory");
        page.columns("until `/health/ready`", "CPU seconds", "seconds, beside Keycloak's start", "resident MB");
        page.row(
                "without an archive of classes",
                found.plainBoot().cpuSeconds(),
                found.plainBoot().seconds(),
                found.plainBoot().residentMegabytes());
        page.row(
                "with one (AppCDS)",
                found.boot().cpuSeconds(),
                found.boot().seconds(),
                found.boot().residentMegabytes());
        page.paragraph("Resident after all journeys: " + Spread.digits(found.residentMegabytes()) + " MB.");
    }

    private void registry() {
        page.heading("The registry");
        page.paragraph(
                "Imported through `POST /api/v1/registry/imports`; beside it COPY of the same rows into tables with the"
                        + " same columns, indexes and constraints. A look-up is the two statements that find a person by the mobile.");
        page.chart(REGISTRY_CHART, "People a second");
        page.columns(
                "people",
                "imported a second",
                "by COPY",
                "import : COPY",
                "CPU ms a person, import",
                "COPY",
                "look-up, database CPU µs",
                "look-up µs");
        for (RegistryGrowth.Level level : found.registry()) {
            page.row(
                    String.format(Locale.ROOT, "%,d", level.people()),
                    level.imported(),
                    level.copied(),
                    level.imported().median() / level.copied().median(),
                    level.importCpu(),
                    level.copyCpu(),
                    level.lookUp().cpu(),
                    level.lookUp().time());
        }
        RegistryGrowth.Level first = found.registry().get(0);
        RegistryGrowth.Level last = found.registry().get(found.registry().size() - 1);
        page.paragraph("Look-up with the most people to look-up with the fewest: CPU "
                + Spread.digits(
                        last.lookUp().cpu().median() / first.lookUp().cpu().median()) + ", time "
                + Spread.digits(
                        last.lookUp().time().median() / first.lookUp().time().median()) + ".");
    }

    private void method() {
        page.heading("How");
        page.paragraph(
                "Each journey is another person, on another mobile and from another address, so no limit had to be"
                        + " moved; each attestation is compared with what was imported. Statements are counted by pg_stat_statements"
                        + " without BEGIN and COMMIT, writing transactions by their numbers. In the chart eSignet and Keycloak are"
                        + " figures from earlier measurements on a machine of this kind, not from this run: MOSIP eSignet 1.8.0, a whole"
                        + " journey of seven calls; Keycloak 26.7.3, a backchannel approval (CIBA).");
    }

    private void charts(Path docs) {
        Throughput best = found.best();
        new BarChart("CPU of one journey, milliseconds", "application", "database, identity authority")
                .bar(
                        "KYC-VS",
                        best.cpu(Reading::application).median(),
                        best.cpu(Reading::database).median())
                .bar("Keycloak, CIBA", 18)
                .bar("MOSIP eSignet", 30, 9)
                .writeTo(docs.resolve(CPU_CHART));
        BarChart steps = new BarChart("Each step at half of saturation, milliseconds", "p50", "up to p99");
        for (Step step : Step.values()) {
            double half = found.steps().of(step).percentile(0.5);
            steps.bar(step.words(), half, found.steps().of(step).percentile(0.99) - half);
        }
        steps.writeTo(docs.resolve(STEPS_CHART));
        BarChart registry = new BarChart("People a second into the registry");
        for (RegistryGrowth.Level level : found.registry()) {
            String size = String.format(Locale.ROOT, "%,d people", level.people());
            registry.bar(size + ", import", level.imported().median());
            registry.bar(size + ", COPY", level.copied().median());
        }
        if (!found.registry().isEmpty()) {
            registry.writeTo(docs.resolve(REGISTRY_CHART));
        }
    }
}
