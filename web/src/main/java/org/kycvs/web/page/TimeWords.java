package org.kycvs.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says instants as a person reads them: on India's clocks, and how far away: nobody needs a script to know. */
@Named("times")
@ApplicationScoped
public class TimeWords {

    private static final int DIGITS = 10;
    private static final int SECONDS_STEP = 10;
    private static final Duration NEAR = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofHours(1);

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /** The time of day, for example {@code 4:05 pm}. */
    public String timeOfDay(Instant instant) {
        return texts.of("time.of-day", instant);
    }

    /** Date and time with the zone in words. */
    public String dateAndTime(Instant instant) {
        return texts.of("time.with-zone", texts.of("time.date", instant), texts.of("time.of-day", instant));
    }

    public String date(Instant instant) {
        return texts.of("time.date", instant);
    }

    /** For example {@code 4:05 pm (in 3 minutes)}; with the date when it is more than an hour away. */
    public String ahead(Instant instant) {
        return isNear(instant) ? texts.of("time.ahead", timeOfDay(instant), fromNow(instant)) : dateAndTime(instant);
    }

    /** The same, to follow a verb: {@code at 4:05 pm (in 3 minutes)}. */
    public String when(Instant instant) {
        return texts.of(isNear(instant) ? "time.at" : "time.on", ahead(instant));
    }

    /** Never less than nothing; rounded up. For the script that counts down beside these words. */
    public long secondsUntil(Instant instant) {
        return Math.max(
                Duration.between(clock.instant(), instant).plusMillis(999).toSeconds(), 0);
    }

    /** The ten digits as the reader's language writes them, from nought to nine. */
    public String digits() {
        return IntStream.range(0, DIGITS)
                .mapToObj(digit -> texts.of("number", digit))
                .collect(Collectors.joining());
    }

    public boolean isPast(Instant instant) {
        return !clock.instant().isBefore(instant);
    }

    private boolean isNear(Instant instant) {
        return Duration.between(clock.instant(), instant).compareTo(SOON) <= 0;
    }

    /** Rounded up, so that nobody comes too early; seconds in tens, because nobody counts them. */
    private String fromNow(Instant instant) {
        Duration left = Duration.between(clock.instant(), instant);
        long seconds = Math.max(left.plusMillis(999).toSeconds(), 1);
        return left.compareTo(NEAR) < 0
                ? texts.of("time.seconds-from-now", roundUp(seconds, SECONDS_STEP) * SECONDS_STEP)
                : texts.of("time.minutes-from-now", roundUp(seconds, NEAR.toSeconds()));
    }

    private static long roundUp(long amount, long step) {
        return (amount + step - 1) / step;
    }
}
