package org.kycvs.registry.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVException;
import org.jspecify.annotations.Nullable;
import org.kycvs.registry.ImportRefused;

/**
 * The text of a file, strictly UTF-8. It breaks off where one line grows without end (a quote that is never closed), so
 * that no file can fill the memory.
 */
final class CsvText extends Reader {

    private static final int LONGEST_LINE = 32_768;
    /** The parser reads ahead by its buffer. */
    private static final int READ_AHEAD = 8_192;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader characters;
    private boolean started;
    private long sinceLastLine;
    private long lastLine;

    CsvText(InputStream file) {
        characters = new InputStreamReader(
                file,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The next line has its own allowance. */
    void lineTaken(long line) {
        lastLine = line;
        sinceLastLine = 0;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = characters.read(buffer, offset, length);
        if (!started && count > 0) {
            started = true;
            count = withoutMark(buffer, offset, count);
        }
        sinceLastLine += Math.max(count, 0);
        if (sinceLastLine > LONGEST_LINE + READ_AHEAD) {
            throw new LineTooLong();
        }
        return count;
    }

    private int withoutMark(char[] buffer, int offset, int count) throws IOException {
        if (buffer[offset] != BYTE_ORDER_MARK) {
            return count;
        }
        System.arraycopy(buffer, offset + 1, buffer, offset, count - 1);
        return count > 1 ? count - 1 : characters.read(buffer, offset, 1);
    }

    /** The stream is its giver's to close. */
    @Override
    public void close() {}

    /** Why the file cannot be taken, without any of its values. */
    ImportRefused refusal(@Nullable Throwable broken) {
        String after = "After line " + lastLine + ": ";
        if (broken instanceof LineTooLong) {
            return new ImportRefused(
                    after + "a line of more than " + LONGEST_LINE + " characters; is a quote not closed?");
        }
        if (broken instanceof CSVException) {
            return new ImportRefused(after + "quotes are not as RFC 4180 has them");
        }
        return new ImportRefused(
                after + (broken instanceof CharacterCodingException ? "not UTF-8" : "the file breaks off"));
    }

    private static final class LineTooLong extends IOException {}
}
