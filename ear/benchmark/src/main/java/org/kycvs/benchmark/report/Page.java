package org.kycvs.benchmark.report;

import java.util.Arrays;
import java.util.List;

/** A page in Markdown that grows from top to bottom; what is added to it is printed at once, for whoever waits. */
public final class Page {

    private final StringBuilder text = new StringBuilder();

    public void title(String words) {
        add("# " + words + "\n");
    }

    public void heading(String words) {
        add("\n## " + words + "\n");
    }

    public void paragraph(String words) {
        add("\n" + words + "\n");
    }

    public void chart(String file, String words) {
        add("\n![" + words + "](" + file + ")\n");
    }

    /** Begins a table. */
    public void columns(String... names) {
        add("\n" + line(List.of(names))
                + line(Arrays.stream(names).map(name -> "---").toList()));
    }

    /** Of the table that was begun last. */
    public void row(Object... cells) {
        add(line(Arrays.stream(cells).map(Page::cell).toList()));
    }

    String text() {
        return text.toString();
    }

    private static String cell(Object value) {
        return value instanceof Double figure ? Spread.digits(figure) : String.valueOf(value);
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private void add(String more) {
        text.append(more);
        System.out.print(more);
        System.out.flush();
    }
}
