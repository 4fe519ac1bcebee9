package org.kycvs.edge;

import java.util.UUID;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jspecify.annotations.Nullable;

/** Lines as people read them at a terminal. */
final class TextLines extends ExtFormatter {

    private final ExtFormatter start = new PatternFormatter("%d{yyyy-MM-dd HH:mm:ss,SSS} %-5p [%c] (%t) ");
    private final ExtFormatter end = new PatternFormatter("%s%e%n");

    @Override
    public String format(ExtLogRecord line) {
        UUID request = Call.current();
        return start.format(line) + named(request) + end.format(line);
    }

    private static String named(@Nullable UUID request) {
        return request == null ? "" : request + " ";
    }
}
