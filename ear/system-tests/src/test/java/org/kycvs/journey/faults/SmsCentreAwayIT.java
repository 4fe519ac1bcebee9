package org.kycvs.journey.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kycvs.journey.Organisation;
import org.kycvs.journey.Stack;
import org.kycvs.journey.Wanderer;
import org.kycvs.people.Person;

/** The SMS centre is away or stands still: no step waits for it, and what was to be sent arrives when it is back. */
class SmsCentreAwayIT {

    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    /** The longest pause between two attempts, and then some. */
    private static final Duration ARRIVES = Duration.ofSeconds(30);

    /** Either of two centres twice before its silence ends the session, and once more when it is back. */
    private static final int MOST_COPIES = 5;

    /** Long enough for several attempts. */
    private static final Duration STILL = Duration.ofSeconds(25);

    private final Organisation railway = new Organisation("example-railway");

    @BeforeAll
    static void start() {
        Stack.start();
    }

    @Test
    void whileItIsAwayPeopleGoOnAndItsReturnBringsTheCode() {
        Wanderer wanderer = wanderer();
        Stack.parts().smsCentre().kill();
        try {
            wanderer.look();
            assertThat(Timed.within(AT_ONCE, wanderer::sendCode).status()).isEqualTo(303);
            assertThat(wanderer.look()).isEqualTo("code");
        } finally {
            Stack.parts().smsCentre().start();
        }

        Timed.await(ARRIVES, "the code", () -> texts(wanderer) > 0);
        assertThat(wanderer.goOn()).isEqualTo("done");
        assertThat(texts(wanderer)).isEqualTo(1);
    }

    @Test
    void whileItStandsStillPeopleGoOnAndTheSameCodeComesAFewTimesAtMost() throws Exception {
        Wanderer first = wanderer();
        Wanderer second = wanderer();
        Stack.parts().smsCentre().freeze();
        try {
            first.look();
            assertThat(Timed.within(AT_ONCE, first::sendCode).status()).isEqualTo(303);
            Thread.sleep(STILL.toMillis());
            second.look();
            assertThat(Timed.within(AT_ONCE, second::sendCode).status()).isEqualTo(303);
        } finally {
            Stack.parts().smsCentre().thaw();
        }

        Timed.await(ARRIVES, "both codes", () -> texts(first) > 0 && texts(second) > 0);
        assertThat(first.goOn()).isEqualTo("done");
        assertThat(second.goOn()).isEqualTo("done");
        Thread.sleep(ARRIVES.toMillis());
        assertThat(Stream.of(first, second)).allSatisfy(wanderer -> {
            assertThat(texts(wanderer)).isLessThanOrEqualTo(MOST_COPIES);
            assertThat(Stack.phone(wanderer.person().mobile()).texts().stream().distinct())
                    .hasSize(1);
        });
    }

    private static int texts(Wanderer wanderer) {
        return Stack.phone(wanderer.person().mobile()).texts().size();
    }

    private Wanderer wanderer() {
        Person person = Person.fullyVaccinated();
        Organisation.register(person);
        return Wanderer.askedBy(railway, person);
    }
}
