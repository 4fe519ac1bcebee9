package org.kycvs.benchmark.report;

import java.util.List;
import java.util.Locale;

/** One figure, measured several times. */
public record Spread(double least, double median, double most) {

    private static final double SMALL = 10;

    /** @param values at least one */
    public static Spread of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return new Spread(sorted.get(0), sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
    }

    /** Three digits are all that such a measurement is worth. */
    public static String digits(double value) {
        double size = Math.abs(value);
        String format = size >= SMALL * SMALL ? "%,.0f" : size >= SMALL ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }

    /** Median, and in brackets the least and the most. */
    @Override
    public String toString() {
        return digits(median) + " (" + digits(least) + " to " + digits(most) + ")";
    }
}
