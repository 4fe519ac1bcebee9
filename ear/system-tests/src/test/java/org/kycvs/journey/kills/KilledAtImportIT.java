package org.kycvs.journey.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.journey.Database;
import org.kycvs.journey.Organisation;
import org.kycvs.journey.Reply;
import org.kycvs.journey.Stack;
import org.kycvs.journey.Wanderer;
import org.kycvs.people.Person;

/** A file of doses, and its server killed in the middle of it: the file comes again and is completed. */
class KilledAtImportIT {

    private static final int PEOPLE = 6_400;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Organisation registry = new Organisation("example-registry");
    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    @BeforeAll
    static void start() {
        Stack.start();
    }

    /** At the commit of the third piece of 2,000 lines, which is committed or not; the first two stand. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nobodyIsMissingAndNobodyIsThereTwice(boolean committed) {
        Stack.parts().server(2).start();
        List<Person> people =
                Stream.generate(Person::partiallyVaccinated).limit(PEOPLE).toList();
        String csv = Person.csv(people.toArray(Person[]::new));
        long before = rows();
        try (HeldCommits held = HeldCommits.of("registry.import", "NEW.rows_read > 4000")) {
            CompletableFuture<Reply> upload = CompletableFuture.supplyAsync(
                    () -> registry.at(Stack.door(2)).importDoses(csv), thread);
            held.await(1);
            Stack.parts().server(2).kill();
            if (committed) {
                held.letGo();
            } else {
                held.breakOff();
            }
            assertThat(upload).failsWithin(Duration.ofSeconds(5));
        }
        assertThat(rows() - before).isEqualTo(committed ? 6_000 : 4_000);

        Reply again = completed(csv);
        assertThat(again.json().getInt("accepted")).isEqualTo(PEOPLE);
        assertThat(again.json().getInt("rejected")).isZero();
        assertThat(rows() - before).isEqualTo(PEOPLE);
        Person last = people.get(PEOPLE - 1);
        assertThat(Wanderer.askedBy(new Organisation("example-railway"), last).goOn())
                .isEqualTo("done");
        thread.shutdown();
    }

    /** Until the broken import is given up, the same file is told that it is still running. */
    private Reply completed(String csv) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Reply reply = registry.importDoses(csv);
        while (!reply.text("state").equals("completed") && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE.toNanos());
            reply = registry.importDoses(csv);
        }
        return reply;
    }

    private static long rows() {
        long doses = Database.number("SELECT count(*) FROM registry.dose");
        assertThat(Database.number("SELECT count(*) FROM registry.dose d JOIN registry.beneficiary b"
                        + " ON b.reference = d.beneficiary"))
                .isEqualTo(doses);
        return doses;
    }
}
