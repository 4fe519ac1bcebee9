package org.kycvs.benchmark.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A page in a file, of several parts that are written at different times; each begins with a heading of its own. */
public final class PageFile {

    private final Path file;
    private final List<String> headings;

    /** @param headings of the parts but the first, which has none that matters, in their order */
    public PageFile(Path file, List<String> headings) {
        this.file = file;
        this.headings = headings;
    }

    /** The part before all headings. */
    public void replaceFirst(Page part) {
        String page = read();
        write(part.text() + page.substring(border(page, 0)));
    }

    /** @param heading the part's own first line */
    public void replace(String heading, Page part) {
        String page = read();
        int place = headings.indexOf(heading);
        write(page.substring(0, border(page, place)) + part.text() + page.substring(border(page, place + 1)));
    }

    /** Where the first begins of that part and those behind it that are there. */
    private int border(String page, int place) {
        return headings.stream()
                .skip(place)
                .mapToInt(heading -> page.indexOf("\n## " + heading + "\n"))
                .filter(at -> at >= 0)
                .min()
                .orElse(page.length());
    }

    private String read() {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(String page) {
        try {
            Files.writeString(file, page);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
