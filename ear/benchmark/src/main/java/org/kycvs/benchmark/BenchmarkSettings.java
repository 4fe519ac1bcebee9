package org.kycvs.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What, how long and how large; each can be set by a system property {@code benchmark.…} for a shorter run.
 *
 * @param only measures this part alone and leaves the other parts' figures as they are; empty: all
 * @param people how large the registry becomes, 100,000 to 10,000,000; 0 leaves the registry out
 * @param slice how long one slice of a measurement lasts
 * @param slices how many make one figure
 * @param warmUp how long the application may take at most until it costs no less from slice to slice
 */
record BenchmarkSettings(Optional<Part> only, int people, Duration slice, int slices, Duration warmUp) {

    /** What can be measured by itself; the word on the command line is in lower case. */
    enum Part {
        HOSTED,
        REST,
        SOAP,
        LISTS,
        REGISTRY
    }

    /** How many journeys at a time. */
    static final List<Integer> IN_FLIGHT = List.of(1, 8, 32);

    private static final List<Integer> SIZES = List.of(100_000, 1_000_000, 10_000_000);

    /** As `ear/benchmark/pom.xml` says, or the command line. */
    static BenchmarkSettings read() {
        return new BenchmarkSettings(
                only(System.getProperty("benchmark.only", "")),
                number("people"),
                Duration.ofSeconds(number("slice")),
                number("slices"),
                Duration.ofSeconds(number("warm-up")));
    }

    private static int number(String name) {
        String text = System.getProperty("benchmark." + name, "");
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("benchmark." + name + " must be a number, but is: " + text, notANumber);
        }
    }

    private static Optional<Part> only(String word) {
        return word.isEmpty() ? Optional.empty() : Optional.of(Part.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    boolean measures(Part part) {
        return only.isEmpty() || only.get() == part;
    }

    /** The sizes of the registry at which it is measured. */
    IntStream sizes() {
        return Stream.concat(SIZES.stream(), Stream.of(people))
                .mapToInt(Integer::intValue)
                .filter(size -> size <= people && size >= SIZES.get(0))
                .distinct()
                .sorted();
    }
}
