package org.kycvs.benchmark;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.kycvs.benchmark.report.Machine;
import org.kycvs.benchmark.report.Page;
import org.kycvs.benchmark.report.Spread;
import org.kycvs.stack.ServerJava;

/** Where and how it was measured, and what the application needs before anybody comes. */
final class MachineReport {

    private final Page page;

    MachineReport(Page page) {
        this.page = page;
    }

    /** To be called before there is any load of ours. */
    void begin(BenchmarkSettings settings, String database) {
        page.title("What a journey costs");
        page.paragraph("Measured on " + LocalDate.now(ZoneOffset.UTC)
                + " by `mvn -Pbenchmark`, in one run, on the real EAR and"
                + " a durable PostgreSQL. Figures are medians, in brackets the least and the most of "
                + settings.slices() + " slices of " + settings.slice().toSeconds()
                + " seconds. CPU is what Linux counts for the processes; what is used when nobody calls is taken off.");
        page.columns("machine", "");
        page.row("processor", Machine.processor());
        page.row("memory", Machine.memory());
        page.row("system", Machine.system());
        page.row("load before we added ours", Machine.load());
        page.row("Java", Machine.java());
        page.row("options of the application's Java", "`" + String.join(" ", ServerJava.PRODUCTION) + "`");
        page.row("PostgreSQL", database);
    }

    /** @param plain without an archive of classes; {@code archived} with it */
    void boots(Boot plain, Boot archived) {
        page.heading("Start and memory");
        page.columns("until `/health/ready`", "CPU seconds", "seconds, beside Keycloak's start", "resident MB");
        boot("without an archive of classes", plain);
        boot("with one (AppCDS)", archived);
    }

    void resident(double megabytes) {
        page.paragraph("Resident after these journeys: " + Spread.digits(megabytes) + " MB.");
    }

    void end() {
        page.heading("How");
        page.paragraph(
                "Each journey is another person, on another mobile and from another address, so no limit had to be"
                        + " moved; each attestation is compared with what was imported. Statements are counted by pg_stat_statements"
                        + " without BEGIN and COMMIT, writing transactions by their numbers. In the chart eSignet and Keycloak are"
                        + " figures from earlier measurements on a machine of this kind, not from this run: MOSIP eSignet 1.8.0, a"
                        + " whole journey of seven calls; Keycloak 26.7.3, a backchannel approval (CIBA).");
    }

    private void boot(String name, Boot boot) {
        page.row(name, boot.cpuSeconds(), boot.seconds(), boot.residentMegabytes());
    }
}
