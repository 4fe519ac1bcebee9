package org.kycvs.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;

/** Where time comes from: the one place that reads the machine's clock. */
public final class Time {

    /** The programme's calendar: dose dates, "today" and the last day of a consent are days of this zone. */
    public static final ZoneId PROGRAMME_ZONE = ZoneId.of("Asia/Kolkata");

    private Time() {}

    /** What is kept for that time and is from then, or older, has been kept long enough; years and months are those of the calendar. */
    public static Instant before(Instant now, TemporalAmount kept) {
        return now.atZone(PROGRAMME_ZONE).minus(kept).toInstant();
    }

    /** UTC, in the milliseconds that the database and the contract keep. */
    @ApplicationScoped
    static class SystemClock {
        @Produces
        @ApplicationScoped
        Clock clock() {
            return Clock.tickMillis(java.time.ZoneOffset.UTC);
        }
    }
}
