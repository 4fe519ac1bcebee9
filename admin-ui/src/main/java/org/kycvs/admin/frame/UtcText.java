package org.kycvs.admin.frame;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment in UTC, for the hover and for a browser without script. */
public final class UtcText {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private UtcText() {}

    /** For example {@code 23 Nov 2026, 10:00:00 UTC}. */
    public static String of(Instant moment) {
        return UTC.format(moment);
    }
}
