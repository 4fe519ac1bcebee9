package org.kycvs.benchmark.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lying bars, each in one or several parts; readable on light and on dark pages, by screen readers too. */
public final class BarChart {

    private static final int WIDTH = 760;
    private static final int NAMES = 270;
    private static final int FIGURES = 70;
    private static final int ROW = 34;
    private static final int BAR = 20;
    private static final int TOP = 64;

    /** Blue, orange, green, grey: apart for colour-blind eyes too, and dark enough and light enough for either page. */
    private static final List<String> COLOURS = List.of("#3b82c4", "#d97a1e", "#2f9e6e", "#8a8f98");

    private record Bar(String name, double[] parts) {
        double sum() {
            double sum = 0;
            for (double part : parts) {
                sum += part;
            }
            return sum;
        }
    }

    private final String title;
    private final List<String> legend;
    private final List<Bar> bars = new ArrayList<>();

    /** @param legend what the parts of each bar are, at most four */
    public BarChart(String title, String... legend) {
        this.title = title;
        this.legend = List.of(legend);
    }

    public BarChart bar(String name, double... parts) {
        bars.add(new Bar(name, parts));
        return this;
    }

    public void writeTo(Path file) {
        try {
            Files.writeString(file, svg());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String svg() {
        int height = TOP + ROW * bars.size();
        StringBuilder svg = new StringBuilder();
        line(svg, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">", WIDTH, height);
        line(svg, "<title>%s</title>", escaped(title));
        svg.append("<style>text{font:14px system-ui,sans-serif;fill:#24292f}.h{font-weight:600}"
                + "@media(prefers-color-scheme:dark){text{fill:#e6edf3}}</style>\n");
        line(svg, "<text class=\"h\" x=\"0\" y=\"18\">%s</text>", escaped(title));
        legend(svg);
        double most = bars.stream().mapToDouble(Bar::sum).max().orElse(1);
        for (int i = 0; i < bars.size(); i++) {
            bar(svg, bars.get(i), TOP + i * ROW, (WIDTH - NAMES - FIGURES) / most);
        }
        return svg.append("</svg>\n").toString();
    }

    private void legend(StringBuilder svg) {
        int x = NAMES;
        for (int i = 0; i < legend.size(); i++) {
            line(svg, "<rect x=\"%d\" y=\"32\" width=\"12\" height=\"12\" rx=\"2\" fill=\"%s\"/>", x, COLOURS.get(i));
            line(svg, "<text x=\"%d\" y=\"43\">%s</text>", x + 18, escaped(legend.get(i)));
            x += 40 + 8 * legend.get(i).length();
        }
    }

    private static void bar(StringBuilder svg, Bar bar, int y, double scale) {
        line(svg, "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>", NAMES - 10, y + 15, escaped(bar.name()));
        double x = NAMES;
        for (int i = 0; i < bar.parts().length; i++) {
            double width = bar.parts()[i] * scale;
            line(
                    svg,
                    "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>",
                    x,
                    y,
                    width,
                    BAR,
                    COLOURS.get(i));
            x += width;
        }
        line(svg, "<text x=\"%.1f\" y=\"%d\">%s</text>", x + 6, y + 15, Spread.digits(bar.sum()));
    }

    private static void line(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
