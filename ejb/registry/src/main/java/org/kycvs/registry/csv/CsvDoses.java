package org.kycvs.registry.csv;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.kycvs.registry.Column;
import org.kycvs.registry.DoseFormat;
import org.kycvs.registry.DoseLine;
import org.kycvs.registry.ImportRefused;
import org.kycvs.registry.LineFault;

/** CSV as RFC 4180 has it: UTF-8, a byte order mark is forgiven, the header exactly as in the contract (section 7). */
@ApplicationScoped
public class CsvDoses implements DoseFormat {

    private static final CSVFormat RFC_4180 =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    private static final Column[] COLUMNS = Column.values();

    @Override
    public void read(InputStream file, Taker taker) {
        CsvText text = new CsvText(file);
        try (CSVParser parser = RFC_4180.parse(text)) {
            read(text, parser, taker);
        } catch (UncheckedIOException broken) {
            throw text.refusal(broken.getCause());
        } catch (IOException broken) {
            throw text.refusal(broken);
        }
    }

    private static void read(CsvText text, CSVParser parser, Taker taker) {
        Iterator<CSVRecord> records = parser.iterator();
        if (!records.hasNext() || !records.next().toList().equals(Column.headers())) {
            throw new ImportRefused("The first line is not: " + String.join(",", Column.headers()));
        }
        text.lineTaken(parser.getCurrentLineNumber());
        while (records.hasNext()) {
            CSVRecord record = records.next();
            hand(record, parser.getCurrentLineNumber() - breaksWithin(record), taker);
            text.lineTaken(parser.getCurrentLineNumber());
        }
    }

    private static void hand(CSVRecord record, long line, Taker taker) {
        if (record.size() < COLUMNS.length) {
            taker.unfit(LineFault.TOO_FEW_COLUMNS.in(line));
        } else if (record.size() > COLUMNS.length) {
            taker.unfit(LineFault.TOO_MANY_COLUMNS.in(line));
        } else {
            taker.line(new DoseLine(line, fields(record)));
        }
    }

    private static Map<Column, String> fields(CSVRecord record) {
        Map<Column, String> fields = new EnumMap<>(Column.class);
        for (Column column : COLUMNS) {
            fields.put(column, record.get(column.ordinal()));
        }
        return fields;
    }

    /** A quoted field may hold line breaks; the line of a record is the one that it begins on. */
    private static long breaksWithin(CSVRecord record) {
        return record.stream()
                .mapToLong(field -> field.lines().count())
                .filter(lines -> lines > 1)
                .map(lines -> lines - 1)
                .sum();
    }
}
