package org.kycvs.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kycvs.benchmark.desk.Desk;
import org.kycvs.benchmark.desk.MadeUpYear;
import org.kycvs.benchmark.report.Machine;
import org.kycvs.benchmark.report.Page;
import org.kycvs.benchmark.report.Spread;

/** How long an administrator waits for a screen, with next to nothing in it and with a year of a large programme. */
final class ListsReport {

    /** Parts the page in two. */
    static final String HEADING = "The administrators' screens";

    private static final int WARM = 20;
    private static final int TIMES = 15;

    /** What is looked at first, looked for, put in order, turned to from far behind, or taken as a file. */
    private static final List<String> SCREENS = List.of(
            "today",
            "overview",
            "overview?over=week",
            "overview?over=year",
            "organisations",
            "organisations?sort=-name&page=400",
            "organisations?name=hotels+77",
            "organisations?state=suspended",
            "keys",
            "certificates",
            "proposals",
            "audit",
            "audit?kind=request.ended",
            "audit?actor=administrator",
            "audit?account=admin");

    private static final List<String> FILES = List.of(
            "overview?over=year&list=busiest&as=csv",
            "organisations?list=organisations&as=csv",
            "audit?list=audit&as=csv");

    private final Page page = new Page();
    private final Desk desk;
    private final BenchmarkedStack stack;

    ListsReport(BenchmarkedStack stack) {
        this.stack = stack;
        this.desk = Desk.at(stack.application());
    }

    Page measure() throws SQLException {
        begin();
        Map<String, Spread> few = all();
        try (Connection database = stack.database()) {
            MadeUpYear.fill(database);
        }
        Map<String, Spread> many = all();
        page.columns("screen", "sample data, ms", "a year of a large programme, ms", "times");
        few.forEach((screen, small) -> {
            Spread large = many.getOrDefault(screen, small);
            page.row("`" + screen + "`", small, large, large.median() / small.median());
        });
        return page;
    }

    private void begin() throws SQLException {
        page.heading(HEADING);
        page.paragraph("Measured on " + LocalDate.now(ZoneOffset.UTC) + "; `mvn -Pbenchmark -Dbenchmark.only=lists`"
                + " measures this part alone. " + Machine.processor() + ", " + Machine.memory() + ", load before ours "
                + Machine.load() + "; PostgreSQL: "
                + DatabaseSettings.of(stack).describe() + ".");
        page.paragraph(
                "The whole answer of a screen to an administrator who is logged in, one after the other, with the"
                        + " sample data and with what 10,000 organisations leave in a year: two million requests of the last week, figures"
                        + " of every hour and of two million days of organisations, three million events, a thousand keys and"
                        + " certificates. Figures are medians, in brackets the least and the most of " + TIMES
                        + "; of a file, of three.");
    }

    private Map<String, Spread> all() {
        IntStream.range(0, WARM).forEach(each -> SCREENS.forEach(desk::open));
        Map<String, Spread> spreads = new LinkedHashMap<>();
        SCREENS.forEach(screen -> spreads.put(screen, times(screen, TIMES)));
        FILES.forEach(file -> spreads.put(file, times(file, 3)));
        return spreads;
    }

    private Spread times(String screen, int times) {
        return Spread.of(
                IntStream.range(0, times).mapToObj(each -> desk.open(screen)).toList());
    }
}
