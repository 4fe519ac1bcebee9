package org.kycvs.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.kycvs.benchmark.RegistryGrowth.Level;
import org.kycvs.benchmark.RegistryGrowth.Slice;
import org.kycvs.benchmark.RegistryGrowth.Which;
import org.kycvs.benchmark.report.BarChart;
import org.kycvs.benchmark.report.Machine;
import org.kycvs.benchmark.report.Page;
import org.kycvs.benchmark.report.Spread;

/** What was found out about the registry. */
final class RegistryReport {

    /** Parts the page in two. */
    static final String HEADING = "The registry";

    private static final String IMPORT_CHART = "benchmark-import.svg";
    private static final String LOOK_UP_CHART = "benchmark-look-up.svg";
    private static final Which IMPORT = Slice::imported;
    private static final Which COPY = Slice::copied;

    private final Page page;
    private final Path docs;

    /** @param docs takes the charts */
    RegistryReport(Page page, Path docs) {
        this.page = page;
        this.docs = docs;
    }

    /** To be called before there is any load of ours. */
    void begin(String database) {
        page.heading(HEADING);
        page.paragraph("Measured on " + LocalDate.now(ZoneOffset.UTC) + "; `mvn -Pbenchmark -Dbenchmark.only=registry`"
                + " measures this part alone. " + Machine.processor() + ", " + Machine.memory() + ", load before ours "
                + Machine.load() + "; PostgreSQL: " + database + ".");
        page.paragraph(
                "The first people come through the import, most of the others are made up in rows of the same form."
                        + " Then, with so many on the registry, files of 20,000 people who are new go through"
                        + " `POST /api/v1/registry/imports`, and beside each, COPY puts as many finished rows into the very same"
                        + " tables: the indexes and constraints are the same, and each is durable when it is done. A look-up is the"
                        + " statement that finds a person by the mobile, with the doses, for people drawn by lot. Figures are"
                        + " medians, in brackets the least and the most of five slices.");
    }

    /** @param levels at least one, the smallest first */
    void write(List<Level> levels) {
        page.chart(IMPORT_CHART, "People a second");
        page.columns(
                "people on the registry",
                "imported a second",
                "by COPY",
                "import : COPY",
                "CPU ms a person, import",
                "COPY");
        for (Level level : levels) {
            page.row(
                    people(level),
                    level.rate(IMPORT),
                    level.rate(COPY),
                    level.ratio(),
                    level.cpu(IMPORT),
                    level.cpu(COPY));
        }
        page.chart(LOOK_UP_CHART, "What a look-up costs");
        page.columns("people on the registry", "look-up, database CPU µs", "look-up µs");
        for (Level level : levels) {
            page.row(people(level), level.lookUp().cpu(), level.lookUp().time());
        }
        page.paragraph("Look-up with the most people to look-up with the fewest: CPU "
                + growth(levels, level -> level.lookUp().cpu()) + ", time "
                + growth(levels, level -> level.lookUp().time()) + ".");
        draw(levels);
    }

    private static String growth(List<Level> levels, Function<Level, Spread> figure) {
        Level most = levels.get(levels.size() - 1);
        return Spread.digits(
                figure.apply(most).median() / figure.apply(levels.get(0)).median());
    }

    private void draw(List<Level> levels) {
        BarChart imports = new BarChart("People a second into the registry");
        BarChart lookUps = new BarChart("CPU of the database for one look-up, microseconds");
        for (Level level : levels) {
            imports.bar(people(level) + ", import", level.rate(IMPORT).median());
            imports.bar(people(level) + ", COPY", level.rate(COPY).median());
            lookUps.bar(people(level), level.lookUp().cpu().median());
        }
        imports.writeTo(docs.resolve(IMPORT_CHART));
        lookUps.writeTo(docs.resolve(LOOK_UP_CHART));
    }

    private static String people(Level level) {
        return String.format(Locale.ROOT, "%,d people", level.people());
    }
}
