package org.kycvs.handset;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How an SMS centre is to behave.
 *
 * @param delay before every answer to a submission
 * @param perSecond as many submissions it takes a second; the next ones are told to come later
 * @param away not there at all: its port is closed and its sessions are cut
 * @param receipts whether it tells what became of a message, where it was asked to
 * @param refused mobiles, in E.164 form, that it calls invalid
 * @param unreachable mobiles that it takes messages for, which then never arrive
 */
record Behaviour(
        Duration delay,
        OptionalInt perSecond,
        boolean away,
        boolean receipts,
        Set<String> refused,
        Set<String> unreachable) {

    private static final int LONGEST_DELAY_MILLIS = 60_000;
    private static final int HIGHEST_RATE = 100_000;

    static final Behaviour GOOD = new Behaviour(Duration.ZERO, OptionalInt.empty(), false, true, Set.of(), Set.of());

    /**
     * What a form says; what it does not mention is as on a good day.
     *
     * @throws IllegalArgumentException with a sentence that names what cannot be read
     */
    static Behaviour of(Query form) {
        return new Behaviour(
                Duration.ofMillis(number(form, "delay_ms", LONGEST_DELAY_MILLIS).orElse(0)),
                number(form, "per_second", HIGHEST_RATE),
                form.text("away").isPresent(),
                form.text("no_receipts").isEmpty(),
                form.mobiles("refused"),
                form.mobiles("unreachable"));
    }

    private static OptionalInt number(Query form, String name, int most) {
        String text = form.text(name).orElse("");
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) > most) {
            throw new IllegalArgumentException(name + " must be a whole number from 0 to " + most + ".");
        }
        return OptionalInt.of(Integer.parseInt(text));
    }
}
