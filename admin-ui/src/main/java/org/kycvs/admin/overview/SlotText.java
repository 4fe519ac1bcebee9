package org.kycvs.admin.overview;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kycvs.kernel.Span;
import org.kycvs.kernel.Time;

/** A slot as the reader writes it: an hour, a day or a month of the programme's calendar. */
final class SlotText {

    private SlotText() {}

    static String of(Span span, Instant begin, Locale reader) {
        String pattern =
                switch (span) {
                    case DAY -> "d MMM, HH:mm";
                    case WEEK, MONTH -> "d MMM";
                    case YEAR -> "MMM uuuu";
                };
        return DateTimeFormatter.ofPattern(pattern, reader)
                .withZone(Time.PROGRAMME_ZONE)
                .format(begin);
    }
}
