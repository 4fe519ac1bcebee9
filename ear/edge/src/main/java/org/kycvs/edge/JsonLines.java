package org.kycvs.edge;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;

/** One line, one JSON object: when, how grave, who says it, what; on which thread, for which request; and what went wrong. */
final class JsonLines extends ExtFormatter {

    /** More than this of a stack trace repeats what the line has said. */
    private static final int LONGEST_TRACE = 16_384;

    @Override
    public String format(ExtLogRecord line) {
        JsonText json = new JsonText()
                .member("timestamp", Instant.ofEpochMilli(line.getMillis()).toString())
                .member("level", line.getLevel().getName())
                .member("logger", line.getLoggerName());
        if (values(line) instanceof LogValues values) {
            values.all().forEach(json::member);
        } else {
            json.member("message", line.getFormattedMessage()).member("thread", line.getThreadName());
            named(json, Call.current());
        }
        if (line.getThrown() != null) {
            json.member("exception", trace(line.getThrown()));
        }
        return json.line();
    }

    private static void named(JsonText json, @Nullable UUID request) {
        if (request != null) {
            json.member(Call.ID, request);
        }
    }

    private static Object values(ExtLogRecord line) {
        Object[] parameters = line.getParameters();
        return parameters != null && parameters.length == 1 ? parameters[0] : line;
    }

    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.getBuffer().length() > LONGEST_TRACE
                ? text.toString().substring(0, LONGEST_TRACE)
                : text.toString();
    }
}
