package org.kycvs.journey.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.journey.Organisation;
import org.kycvs.journey.Stack;
import org.kycvs.journey.Wanderer;
import org.kycvs.people.Person;
import org.kycvs.stack.Breakable;

/** No room is left, for the database or for the log. */
class DiskFullIT {

    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    private static final String QUESTION = "{\"purpose\":\"travel-rail\"}";

    private final Organisation railway = new Organisation("example-railway");

    @BeforeAll
    static void start() {
        Stack.start();
    }

    /** A statement that fails is one thing; a commit that fails after all statements went well is another. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatCannotBeStoredIsRefusedAndWhatIsStoredIsShown(boolean atCommit) {
        String key = UUID.randomUUID().toString();
        Wanderer asking = wanderer().to("ask");
        Wanderer typing = wanderer().to("code");
        Wanderer choosing = wanderer().to("choose");
        try (Trigger full = Trigger.diskFull("verification.status_request", atCommit)) {
            Timed.assertUnavailable(Timed.within(AT_ONCE, () -> railway.ask(QUESTION, key)));
            Timed.assertUnavailable(Timed.within(AT_ONCE, () -> railway.cancel(asking.id())));
            Timed.assertUnavailablePage(Timed.within(AT_ONCE, asking::sendCode));
            Timed.assertUnavailablePage(Timed.within(AT_ONCE, typing::confirm));
            Timed.assertUnavailablePage(Timed.within(AT_ONCE, choosing::allow));
            assertThat(asking.look()).isEqualTo("ask");
            assertThat(typing.look()).isEqualTo("code");
            assertThat(choosing.look()).isEqualTo("choose");
            assertThat(railway.read(choosing.id()).text("state")).isEqualTo("pending");
        }

        assertThat(asking.goOn()).isEqualTo("done");
        assertThat(typing.goOn()).isEqualTo("done");
        assertThat(choosing.goOn()).isEqualTo("done");
        assertThat(Stack.phone(asking.person().mobile()).texts()).hasSize(1);
        assertThat(railway.ask(QUESTION, key).header("Idempotency-Replayed")).isEmpty();
    }

    /** The log of this server is {@code /dev/full}, where every write fails as on a full disk. */
    @Test
    void aServerThatCannotLogServesAllTheSame() throws IOException {
        Path log = Stack.STATE.resolve("logs/wildfly-3.log");
        Breakable third = Stack.parts().server(3);
        Files.deleteIfExists(log);
        Files.createSymbolicLink(log, Path.of("/dev/full"));
        try {
            third.start();
            assertThat(wanderer().through(Stack.door(3)).goOn()).isEqualTo("done");
        } finally {
            third.kill();
            Files.delete(log);
        }
    }

    private Wanderer wanderer() {
        Person person = Person.fullyVaccinated();
        Organisation.register(person);
        return Wanderer.askedBy(railway, person);
    }
}
