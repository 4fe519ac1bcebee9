package org.kycvs.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A stretch of the programme's calendar that ends now, cut into slots, as figures are looked at: the hours of a day, the days of a
 * week or of a month, the months of a year. The last slot is the one that runs.
 */
public enum Span {
    DAY(24, ChronoUnit.HOURS),
    WEEK(7, ChronoUnit.DAYS),
    MONTH(30, ChronoUnit.DAYS),
    YEAR(12, ChronoUnit.MONTHS);

    private final int slots;
    private final ChronoUnit unit;

    Span(int slots, ChronoUnit unit) {
        this.slots = slots;
        this.unit = unit;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What PostgreSQL's {@code date_trunc} cuts by: {@code hour}, {@code day} or {@code month}. */
    public String field() {
        String plural = unit.name().toLowerCase(Locale.ROOT);
        return plural.substring(0, plural.length() - 1);
    }

    /** Where the first slot begins. */
    public Instant begin(Instant now) {
        return last(now).minus(slots - 1L, unit).toInstant();
    }

    /** The day on which it begins; nothing said of the hours of a day. */
    public LocalDate firstDay(Instant now) {
        return LocalDate.ofInstant(begin(now), Time.PROGRAMME_ZONE);
    }

    /** Whether it is made of whole days. */
    public boolean ofDays() {
        return unit != ChronoUnit.HOURS;
    }

    /** Where each slot begins, the oldest first. */
    public List<Instant> slots(Instant now) {
        ZonedDateTime last = last(now);
        return Stream.iterate(slots - 1, back -> back >= 0, back -> back - 1)
                .map(back -> last.minus(back, unit).toInstant())
                .toList();
    }

    private ZonedDateTime last(Instant now) {
        ZonedDateTime there = now.atZone(Time.PROGRAMME_ZONE);
        return switch (unit) {
            case HOURS -> there.truncatedTo(ChronoUnit.HOURS);
            case DAYS -> there.truncatedTo(ChronoUnit.DAYS);
            default -> there.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
        };
    }
}
