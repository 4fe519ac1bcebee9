package org.kycvs.longrun;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** What is counted on the way, told each minute and at the end. */
final class Figures {

    /** What is counted, in the order of the table. */
    enum Count {
        STARTED("journeys started"),
        FINISHED("journeys finished"),
        LATE("journeys that began late"),
        CALLS("calls"),
        LOST("calls in flight on a killed server"),
        KILLS("servers killed"),
        SMS_REPEATED("SMS that came twice"),
        RESENDS("codes asked for again"),
        FAILED("FAILURES");

        private final String words;

        Count(String words) {
            this.words = words;
        }
    }

    private static final int SHOWN_FAILURES = 20;

    private final Map<Count, LongAdder> counts = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> failures = new ConcurrentSkipListMap<>();
    private final List<Long> journeys = new ArrayList<>();
    private final List<Long> texts = new ArrayList<>();

    Figures() {
        for (Count count : Count.values()) {
            counts.put(count, new LongAdder());
        }
    }

    void count(Count what) {
        counts.get(what).increment();
    }

    long of(Count what) {
        return counts.get(what).sum();
    }

    /** Something that must not happen. */
    void failed(String what) {
        count(Count.FAILED);
        failures.computeIfAbsent(what, first -> new LongAdder()).increment();
    }

    synchronized void journeyTook(Duration time) {
        count(Count.FINISHED);
        journeys.add(time.toMillis());
    }

    synchronized void textTook(Duration time) {
        texts.add(time.toMillis());
    }

    /** One line for the minute. */
    synchronized String line(Duration since) {
        return String.format(
                Locale.ROOT,
                "%5d s  %s  journey p50 %d p99 %d max %d ms  SMS p50 %d p99 %d max %d ms",
                since.toSeconds(),
                numbers(),
                part(journeys, 50),
                part(journeys, 99),
                part(journeys, 100),
                part(texts, 50),
                part(texts, 99),
                part(texts, 100));
    }

    String table() {
        StringBuilder table = new StringBuilder();
        counts.forEach(
                (count, sum) -> table.append(String.format(Locale.ROOT, "%-38s %10d%n", count.words, sum.sum())));
        failures.entrySet().stream()
                .limit(SHOWN_FAILURES)
                .forEach(failure -> table.append(String.format("  %s × %s%n", failure.getValue(), failure.getKey())));
        return table.toString();
    }

    private String numbers() {
        Map<String, Long> numbers = new TreeMap<>();
        counts.forEach((count, sum) -> numbers.put(count.name().toLowerCase(Locale.ROOT), sum.sum()));
        return numbers.toString();
    }

    private static long part(List<Long> times, int percent) {
        if (times.isEmpty()) {
            return 0;
        }
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
