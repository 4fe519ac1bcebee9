package org.kycvs.benchmark.journey;

/** One way from an organisation's question to the attestation in its hands. */
@FunctionalInterface
public interface Journeys {

    /**
     * Walks it once with that person, and checks what is attested.
     *
     * @param intended when it should have begun ({@link System#nanoTime}); its first step is timed from then
     * @throws Answer.WrongAnswer if anything is not as it must be
     */
    void walk(Person person, long intended, Stopwatch stopwatch);
}
