package org.kycvs.journey.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kycvs.journey.Organisation;
import org.kycvs.journey.Stack;
import org.kycvs.journey.Wanderer;
import org.kycvs.people.Person;

/** The server that hands a message to the SMS centre is killed on the way; another brings it there. */
class KilledAtHandOffIT {

    private static final String CLAIM = "NEW.outcome IS NULL AND NEW.attempts > 0";
    private static final String END = "NEW.outcome = 'SENT'";

    /** A claim ends, a timer wakes, a text is handed over. */
    private static final Duration SETTLED = Duration.ofSeconds(45);

    /** The two commits of a hand-off, what became of each, and how often the same text arrives in the end. */
    private enum Moment {
        BEFORE_CLAIM(CLAIM, false, 1),
        BEFORE_SUBMIT(CLAIM, true, 1),
        /** The one repeat that is promised: losing a passcode would be worse than reading it twice. */
        BETWEEN_SUBMIT_AND_COMMIT(END, false, 2),
        AFTER_COMMIT(END, true, 1);

        private final String held;
        private final boolean committed;
        private final int texts;

        Moment(String held, boolean committed, int texts) {
            this.held = held;
            this.committed = committed;
            this.texts = texts;
        }
    }

    private final Organisation railway = new Organisation("example-railway");

    @BeforeAll
    static void start() {
        Stack.start();
    }

    @Test
    void noTextIsLostAndNoneIsRepeatedOnceItsEndIsCommitted() {
        Map<Moment, Wanderer> people = new EnumMap<>(Moment.class);
        for (Moment moment : Moment.values()) {
            people.put(moment, killedAt(moment));
        }
        LockSupport.parkNanos(SETTLED.toNanos());

        SoftAssertions all = new SoftAssertions();
        people.forEach((moment, wanderer) -> {
            List<String> texts = Stack.phone(wanderer.person().mobile()).texts();
            all.assertThat(texts).as("%s", moment).hasSize(moment.texts);
            all.assertThat(new HashSet<>(texts)).as("%s, the same text", moment).hasSize(1);
        });
        all.assertAll();
        assertThat(people.values().stream().map(Wanderer::goOn)).containsOnly("done");
    }

    /** Somebody whose code is on its way through the second server while the first stands still. */
    private Wanderer killedAt(Moment moment) {
        Person person = Person.fullyVaccinated();
        Organisation.register(person);
        Stack.parts().server(2).start();
        Wanderer wanderer =
                Wanderer.askedBy(railway, person).through(Stack.door(2)).to("ask");
        try (HeldCommits held = HeldCommits.of("delivery.outbox", moment.held)) {
            Stack.parts().server(1).freeze();
            assertThat(wanderer.sendCode().status()).isEqualTo(303);
            held.await(1);
            Stack.parts().server(2).kill();
            if (moment.committed) {
                held.letGo();
            } else {
                held.breakOff();
            }
        } finally {
            Stack.parts().server(1).thaw();
        }
        return wanderer.through(Stack.APPLICATION);
    }
}
