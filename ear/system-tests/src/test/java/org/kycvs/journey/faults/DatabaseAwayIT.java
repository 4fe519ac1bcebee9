package org.kycvs.journey.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kycvs.journey.Organisation;
import org.kycvs.journey.Reply;
import org.kycvs.journey.Stack;
import org.kycvs.journey.Wanderer;
import org.kycvs.people.Person;

/** PostgreSQL is away, stands still, is slow, or gives nobody a connection. */
class DatabaseAwayIT {

    private static final Duration BACK = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    private static final String QUESTION = "{\"purpose\":\"travel-rail\"}";

    private final Organisation railway = new Organisation("example-railway");

    @BeforeAll
    static void start() {
        Stack.start();
    }

    @ParameterizedTest
    @EnumSource
    void everyDoorSaysNotNowAndNothingIsLost(DatabaseFault fault) {
        String key = UUID.randomUUID().toString();
        Wanderer asking = wanderer();
        asking.look();
        Wanderer choosing = wanderer().to("choose");
        fault.begin();
        try {
            Timed.assertUnavailable(Timed.within(fault.bound, () -> railway.ask(QUESTION, key)));
            Timed.assertUnavailable(Timed.within(fault.bound, () -> railway.read(choosing.id())));
            Timed.assertUnavailable(Timed.within(fault.bound, () -> railway.cancel(asking.id())));
            Timed.assertUnavailablePage(Timed.within(fault.bound, asking::sendCode));
            Timed.assertUnavailablePage(Timed.within(fault.bound, choosing::allow));
            Timed.assertUnavailablePage(Timed.within(
                    fault.bound, () -> choosing.browser().copy().open().seen()));
            assertThat(Timed.within(fault.bound, () -> get("/health/ready")).status())
                    .isEqualTo(503);
            assertThat(Timed.within(AT_ONCE, () -> get("/health/live")).status())
                    .isEqualTo(200);
            assertThat(Timed.within(AT_ONCE, () -> get("/.well-known/jwks.json"))
                            .status())
                    .isEqualTo(200);
        } finally {
            fault.end();
        }

        Timed.await(BACK, "ready", () -> get("/health/ready").status() == 200);
        assertThat(choosing.look()).isEqualTo("choose");
        assertThat(Stream.of(asking, choosing).map(Wanderer::goOn)).containsOnly("done");
        assertThat(Stack.phone(asking.person().mobile()).texts()).hasSize(1);
        String id = railway.ask(QUESTION, key).text("id");
        assertThat(railway.ask(QUESTION, key).text("id")).isEqualTo(id);
    }

    @Test
    void whoWaitsForASlowDatabaseGetsTheUsualAnswer() throws Exception {
        Wanderer choosing = wanderer().to("choose");
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Stack.parts().database().freeze();
        CompletableFuture<Reply> pressed = CompletableFuture.supplyAsync(choosing::allow, thread);
        Thread.sleep(Duration.ofSeconds(3).toMillis());
        assertThat(pressed).isNotDone();
        Stack.parts().database().thaw();

        assertThat(pressed.join().status()).isEqualTo(303);
        assertThat(choosing.look()).isEqualTo("done");
        thread.shutdown();
    }

    @Test
    void whereEveryConnectionWaitsForALockAllAreToldSoAndLaterServed() {
        Duration bound = Duration.ofSeconds(15);
        List<Wanderer> crowd = Stream.generate(this::wanderer).limit(60).toList();
        ExecutorService threads = Executors.newFixedThreadPool(crowd.size());
        List<Reply> answers;
        try (Locks lock = Locks.on("verification.status_request")) {
            List<CompletableFuture<Reply>> looks = crowd.stream()
                    .map(one -> CompletableFuture.supplyAsync(
                            () -> Timed.within(bound, () -> one.browser().open().seen()), threads))
                    .toList();
            answers = looks.stream().map(CompletableFuture::join).toList();
        }
        threads.shutdown();

        assertThat(answers).allSatisfy(Timed::assertUnavailablePage);
        assertThat(Timed.within(SHORT, () -> get("/health/ready")).status()).isEqualTo(200);
        assertThat(crowd.stream().limit(5).map(Wanderer::goOn)).containsOnly("done");
    }

    private Wanderer wanderer() {
        Person person = Person.fullyVaccinated();
        Organisation.register(person);
        return Wanderer.askedBy(railway, person);
    }

    private static Reply get(String path) {
        return Organisation.send(HttpRequest.newBuilder(Stack.APPLICATION.resolve(path)));
    }
}
