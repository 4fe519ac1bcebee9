package org.kycvs.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kycvs.benchmark.report.BarChart;
import org.kycvs.benchmark.report.Page;
import org.kycvs.benchmark.report.Spread;

/** What was found out about the registry. */
final class RegistryReport {

    private static final String CHART = "benchmark-registry.svg";

    private final Page page;
    private final Path docs;

    /** @param docs takes the chart */
    RegistryReport(Page page, Path docs) {
        this.page = page;
        this.docs = docs;
    }

    /** @param levels at least one, the smallest first */
    void write(List<RegistryGrowth.Level> levels) {
        page.heading("The registry");
        page.paragraph(
                "Imported through `POST /api/v1/registry/imports`; beside it COPY of the same rows into tables with the"
                        + " same columns, indexes and constraints. A look-up is the two statements that find a person by the mobile.");
        page.chart(CHART, "People a second");
        draw(levels);
        page.columns(
                "people",
                "imported a second",
                "by COPY",
                "import : COPY",
                "CPU ms a person, import",
                "COPY",
                "look-up, database CPU µs",
                "look-up µs");
        for (RegistryGrowth.Level level : levels) {
            page.row(
                    people(level),
                    level.imported(),
                    level.copied(),
                    level.imported().median() / level.copied().median(),
                    level.importCpu(),
                    level.copyCpu(),
                    level.lookUp().cpu(),
                    level.lookUp().time());
        }
        RegistryGrowth.Level first = levels.get(0);
        RegistryGrowth.Level last = levels.get(levels.size() - 1);
        page.paragraph("Look-up with the most people to look-up with the fewest: CPU "
                + Spread.digits(
                        last.lookUp().cpu().median() / first.lookUp().cpu().median()) + ", time "
                + Spread.digits(
                        last.lookUp().time().median() / first.lookUp().time().median()) + ".");
    }

    private void draw(List<RegistryGrowth.Level> levels) {
        BarChart chart = new BarChart("People a second into the registry");
        for (RegistryGrowth.Level level : levels) {
            chart.bar(people(level) + ", import", level.imported().median());
            chart.bar(people(level) + ", COPY", level.copied().median());
        }
        chart.writeTo(docs.resolve(CHART));
    }

    private static String people(RegistryGrowth.Level level) {
        return String.format(Locale.ROOT, "%,d people", level.people());
    }
}
