package org.kycvs.journey.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.journey.Database;
import org.kycvs.journey.Organisation;
import org.kycvs.journey.Reply;
import org.kycvs.journey.Stack;
import org.kycvs.journey.Wanderer;
import org.kycvs.people.Fresh;
import org.kycvs.people.Person;

/** One person at every step of the journey, all of them at their commit in the moment in which their server is killed. */
class KilledAtCommitIT {

    private static final String QUESTION = "{\"purpose\":\"travel-rail\"}";
    private static final Duration NO_TEXT_COMES = Duration.ofSeconds(3);

    private final Organisation railway = new Organisation("example-railway");
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<Boundary, Wanderer> people = new EnumMap<>(Boundary.class);
    private final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        Stack.start();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aStepIsWholeOrNotAtAllAndEverybodyGoesOn(boolean committed) throws Exception {
        Stack.parts().server(2).start();
        for (Boundary boundary : Boundary.values()) {
            people.put(boundary, personBefore(boundary));
        }
        killAtCommit(committed);

        SoftAssertions all = new SoftAssertions();
        people.forEach((boundary, wanderer) -> check(all, boundary, wanderer, committed));
        Reply again = railway.ask(QUESTION, key);
        all.assertThat(again.status()).isEqualTo(201);
        all.assertThat(again.header("Idempotency-Replayed").isPresent()).isEqualTo(committed);
        all.assertAll();
        Thread.sleep(NO_TEXT_COMES.toMillis());
        assertThat(people.values()).allSatisfy(wanderer -> assertThat(
                        Stack.phone(wanderer.person().mobile()).texts())
                .hasSize(1));
    }

    private void killAtCommit(boolean committed) {
        List<CompletableFuture<Void>> presses;
        try (HeldCommits held = HeldCommits.of("verification.status_request", "true")) {
            presses = Stream.concat(
                            people.entrySet().stream()
                                    .map(one -> (Runnable) () -> one.getKey().take(one.getValue())),
                            Stream.of(() -> railway.at(Stack.door(2)).ask(QUESTION, key)))
                    .map(press -> CompletableFuture.runAsync(press, threads))
                    .toList();
            held.await(presses.size());
            Stack.parts().server(2).kill();
            if (committed) {
                held.letGo();
            } else {
                held.breakOff();
            }
        }
        assertThat(presses).allSatisfy(press -> assertThat(press).failsWithin(Duration.ofSeconds(5)));
        threads.shutdown();
    }

    private void check(SoftAssertions all, Boundary boundary, Wanderer wanderer, boolean committed) {
        wanderer.through(Stack.APPLICATION);
        all.assertThat(wanderer.look())
                .as("%s shows", boundary)
                .isEqualTo(committed ? boundary.after : boundary.before);
        all.assertThat(wanderer.state())
                .as("%s is read as", boundary)
                .isEqualTo(committed ? boundary.state : "pending");
        all.assertThat(decisions(wanderer))
                .as("%s decided", boundary)
                .isEqualTo(committed && decides(boundary) ? 1 : 0);
        if (!wanderer.state().equals("pending")) {
            return;
        }
        all.assertThat(wanderer.goOn()).as("%s goes on", boundary).isEqualTo("done");
        all.assertThat(wanderer.state()).as("%s ends", boundary).isEqualTo("shared");
        all.assertThat(decisions(wanderer)).as("%s decided once", boundary).isEqualTo(1);
    }

    private static boolean decides(Boundary boundary) {
        return boundary == Boundary.ALLOW || boundary == Boundary.DECLINE;
    }

    /** Consents given or refused, each with the attestation that belongs to it, or none. */
    private static long decisions(Wanderer wanderer) {
        UUID id = UUID.fromString(wanderer.id());
        assertThat(Database.number("SELECT count(*) FROM verification.attestation WHERE request_id = ?", id))
                .isEqualTo(Database.number(
                        "SELECT count(*) FROM consent.consent WHERE request_id = ? AND decision = 'GRANTED'", id));
        return Database.number("SELECT count(*) FROM consent.consent WHERE request_id = ?", id);
    }

    private Wanderer personBefore(Boundary boundary) {
        Person person = boundary == Boundary.PICK ? oneOfTwo() : alone();
        return Wanderer.askedBy(railway, person).through(Stack.door(2)).to(boundary.before);
    }

    private static Person alone() {
        Person person = Person.fullyVaccinated();
        Organisation.register(person);
        return person;
    }

    /** Types an initial that fits two people on one phone. */
    private static Person oneOfTwo() {
        String surname = Fresh.name().split(" ")[0];
        Person first = Person.fullyVaccinated().named("Tara " + surname);
        Organisation.register(
                first, Person.unvaccinated().named("Tarun " + surname).sharingPhoneOf(first));
        return first.named("T. " + surname);
    }
}
