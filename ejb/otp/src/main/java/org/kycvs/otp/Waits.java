package org.kycvs.otp;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long to wait after the first, the second, … time.
 *
 * @param each at least one; the last holds for all further times
 */
record Waits(List<Duration> each) {

    Waits {
        each = List.copyOf(each);
        if (each.isEmpty() || each.stream().anyMatch(Duration::isNegative)) {
            throw new IllegalArgumentException("Waits are one or more durations: " + each);
        }
    }

    /** ISO 8601 durations, separated by commas. */
    static Waits parse(String text) {
        return new Waits(Stream.of(text.split(",", -1))
                .map(String::strip)
                .map(Duration::parse)
                .toList());
    }

    int size() {
        return each.size();
    }

    /** How long after the n-th time. */
    Duration afterThe(int nth) {
        return each.get(Math.min(nth, size()) - 1);
    }

    /** When the wait is over, by how many times it was then, starting with one; in the form that a statement takes. */
    String[] from(Instant now) {
        return each.stream().map(wait -> now.plus(wait).toString()).toArray(String[]::new);
    }
}
