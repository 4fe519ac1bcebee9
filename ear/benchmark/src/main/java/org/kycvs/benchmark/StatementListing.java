package org.kycvs.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kycvs.benchmark.journey.Step;
import org.kycvs.benchmark.sql.SentStatement;

/** Every statement of a journey: in their order, by step; and by what they cost, from many journeys. */
final class StatementListing {

    private final StringBuilder text = new StringBuilder();

    static String of(Recording recording, Reading each) {
        StatementListing listing = new StatementListing();
        listing.text.append("One journey, alone, in order\n");
        recording.steps().forEach(listing::step);
        listing.text.append("\nEach of many journeys, the dearest first: calls, milliseconds of the database in all\n");
        each.dearest().forEach(listing::cost);
        return listing.text.toString();
    }

    private void step(Step step, List<SentStatement> statements) {
        text.append("\n").append(step.words()).append("\n");
        statements.forEach(sent -> text.append("  ")
                .append(sent.at().toString(), 14, 23)
                .append(" [")
                .append(sent.backend())
                .append("] ")
                .append(oneLine(sent.sql()))
                .append("\n"));
    }

    private void cost(Map.Entry<String, Reading.Use> statement) {
        Reading.Use use = statement.getValue();
        text.append(String.format(
                Locale.ROOT, "%7.2f %8.4f  %s%n", use.calls(), use.millis(), oneLine(statement.getKey())));
    }

    private static String oneLine(String sql) {
        return sql.replaceAll("\\s+", " ");
    }
}
