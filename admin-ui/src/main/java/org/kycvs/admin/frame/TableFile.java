package org.kycvs.admin.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.ListQuery;
import org.kycvs.kernel.Listing;

/**
 * A table as a file: the columns that are shown, all rows as they are narrowed and ordered, read and written in parts. Moments
 * are in UTC (ISO 8601).
 */
@ApplicationScoped
class TableFile {

    static final String CSV = "csv";
    static final String XLSX = "xlsx";

    /** More than anybody reads in a sheet; a sheet has room for 1,048,576 (ECMA-376). */
    static final int MOST_ROWS = 100_000;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    <R> void write(Table<R> table, String format, FacesContext faces) {
        if (!format.equals(CSV) && !format.equals(XLSX)) {
            return;
        }
        ExternalContext browser = faces.getExternalContext();
        String name = table.getName() + "-" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + "." + format;
        browser.setResponseContentType(
                format.equals(CSV)
                        ? "text/csv; charset=UTF-8"
                        : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        browser.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try (OutputStream out = browser.getResponseOutputStream()) {
            if (format.equals(CSV)) {
                csv(table, out);
            } else {
                xlsx(table, out);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }

    /** Begins with a byte order mark, without which spreadsheets read Hindi as something else. */
    <R> void csv(Table<R> table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(headings(table));
        try (Stream<List<Object>> rows = rows(table)) {
            for (List<Object> row : (Iterable<List<Object>>) rows::iterator) {
                printer.printRecord(row.stream().map(TableFile::harmless).toList());
            }
        }
        printer.flush();
    }

    <R> void xlsx(Table<R> table, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "KYC-VS", "1.0");
        Worksheet sheet = book.newWorksheet(table.getName());
        List<String> headings = headings(table);
        for (int at = 0; at < headings.size(); at++) {
            sheet.value(0, at, headings.get(at));
            sheet.style(0, at).bold().set();
        }
        int line = 0;
        try (Stream<List<Object>> rows = rows(table)) {
            for (List<Object> row : (Iterable<List<Object>>) rows::iterator) {
                line++;
                for (int at = 0; at < row.size(); at++) {
                    cell(sheet, line, at, row.get(at));
                }
            }
        }
        book.finish();
    }

    /** A spreadsheet takes a cell that begins like this for a formula, and runs it (OWASP, CSV injection). */
    static Object harmless(Object value) {
        return value instanceof String text && !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : value;
    }

    /** A text is never a formula here: the format keeps them apart. */
    private static void cell(Worksheet sheet, int line, int at, Object value) {
        if (value instanceof Number number) {
            sheet.value(line, at, number);
        } else {
            sheet.value(line, at, value.toString());
        }
    }

    private List<String> headings(Table<?> table) {
        return table.getColumns().stream()
                .map(column -> texts.of(table.getName() + ".column." + column.key()))
                .toList();
    }

    private static <R> Stream<List<Object>> rows(Table<R> table) {
        ListQuery first = table.query().part(0, ListQuery.MOST);
        return Stream.iterate(0, offset -> offset < MOST_ROWS, offset -> offset + ListQuery.MOST)
                .map(offset -> table.source().read(first.part(offset, ListQuery.MOST)))
                .takeWhile(part -> !part.rows().isEmpty())
                .flatMap(part -> cells(table, part));
    }

    private static <R> Stream<List<Object>> cells(Table<R> table, Listing<R> part) {
        return part.rows().stream().map(row -> table.getColumns().stream()
                .map(column -> said(column.value().apply(row)))
                .toList());
    }

    private static Object said(@Nullable Object value) {
        return value == null ? "" : value instanceof Number ? value : value.toString();
    }
}
