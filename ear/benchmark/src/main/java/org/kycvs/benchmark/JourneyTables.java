package org.kycvs.benchmark;

import java.util.List;
import org.kycvs.benchmark.report.Page;
import org.kycvs.benchmark.report.Spread;

/** What is told in the same way of every kind of journey. */
final class JourneyTables {

    private static final double MEDIAN = 0.5;
    private static final double NEARLY_ALL = 0.99;
    private static final double PERCENT = 100;

    private final Page page;

    JourneyTables(Page page) {
        this.page = page;
    }

    static String warm(WarmUp warmUp) {
        return " Warm after " + warmUp.journeys() + " journeys"
                + (warmUp.isWarm() ? "." : ", though still becoming cheaper: the time for it was over.");
    }

    void rates(List<Throughput> levels) {
        page.columns("in flight", "journeys a second", "p50 of the whole, ms", "p99 of the whole, ms");
        for (Throughput level : levels) {
            page.row(level.inFlight(), level.perSecond(), level.whole(MEDIAN), level.whole(NEARLY_ALL));
        }
    }

    void cpu(List<Throughput> levels) {
        page.columns("CPU ms a journey", "application", "of it compiling", "database", "load generator");
        for (Throughput level : levels) {
            page.row(
                    level.inFlight() + " in flight",
                    level.cpu(Reading::application),
                    level.cpu(Reading::compiling),
                    level.cpu(Reading::database),
                    level.cpu(Reading::generator));
        }
    }

    void database(List<Throughput> levels) {
        page.columns(
                "each journey",
                "statements",
                "transactions",
                "of them writing",
                "WAL fsyncs",
                "WAL bytes",
                "log bytes");
        for (Throughput level : levels) {
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
    }

    /** @param throughput of the application, at the same numbers in flight */
    void replayed(Recording recording, List<Replaying> replaying, List<Throughput> throughput) {
        page.paragraph("The statements of one journey (" + recording.calls()
                + ", the outbox's included), sent through JDBC with the same transactions and fresh keys.");
        page.columns("connections", "journeys a second", "database CPU ms a journey", "the application reaches");
        for (int i = 0; i < replaying.size(); i++) {
            Replaying level = replaying.get(i);
            double share =
                    throughput.get(i).perSecond().median() / level.perSecond().median();
            page.row(
                    level.connections(), level.perSecond(), level.databaseCpu(), Spread.digits(PERCENT * share) + " %");
        }
    }
}
