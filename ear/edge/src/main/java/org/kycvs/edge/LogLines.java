package org.kycvs.edge;

import java.util.regex.Pattern;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Every line of the server's log: a JSON object (RFC 8259) with few and short members, or plain text for people.
 *
 * <p>Which one is the operator's choice ({@code KYCVS_LOG_FORMAT}), read here because the first lines are written before the
 * server reads its configuration. The server's own JSON has twice as many members, the same on every line, and a busy server
 * pays for each of them.
 */
public final class LogLines extends ExtFormatter {

    private static final String SETTING = "KYCVS_LOG_FORMAT";

    /** A path that opens a person's page. The server repeats the path of a request that it fails to serve. */
    private static final Pattern SECRET = Pattern.compile("/c/[A-Za-z0-9_-]{16,}");

    private final ExtFormatter lines;

    public LogLines() {
        this(System.getenv().getOrDefault(SETTING, "json"));
    }

    /** @param format {@code json} or {@code text} */
    LogLines(String format) {
        lines = switch (format) {
            case "json" -> new JsonLines();
            case "text" -> new TextLines();
            default ->
                throw new IllegalArgumentException(
                        "Setting " + SETTING + " must be json or text, but is: " + format + " (see docs/settings.md)");
        };
    }

    @Override
    public String format(ExtLogRecord line) {
        String text = lines.format(line);
        return text.contains("/c/") ? SECRET.matcher(text).replaceAll("/c/…") : text;
    }
}
