package org.kycvs.benchmark.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page in a file, of which two halves, that a heading parts, are written at different times. */
public final class PageFile {

    private final Path file;

    public PageFile(Path file) {
        this.file = file;
    }

    /** Everything up to the heading. */
    public void replaceBefore(String heading, Page half) {
        String page = read();
        write(half.text() + page.substring(border(page, heading)));
    }

    /** Everything from the heading on; it is the half's own first line. */
    public void replaceFrom(String heading, Page half) {
        String page = read();
        write(page.substring(0, border(page, heading)) + half.text());
    }

    private static int border(String page, String heading) {
        int border = page.indexOf("\n## " + heading + "\n");
        return border < 0 ? page.length() : border;
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
