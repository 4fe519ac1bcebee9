package org.kycvs.journey.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kycvs.journey.Organisation;
import org.kycvs.journey.Stack;
import org.kycvs.journey.Wanderer;
import org.kycvs.people.Person;
import org.kycvs.stack.Breakable;

/** The key store is not what it should be when a server starts; the servers that run have their keys at hand. */
class KeysGoneIT {

    private static final Path KEYS = Stack.STATE.resolve("keys.p12");
    private static final Path ASIDE = Stack.STATE.resolve("keys.p12.aside");

    private enum Instead {
        NOTHING,
        NO_KEY_STORE;

        void make() throws IOException {
            if (this == NO_KEY_STORE) {
                Files.writeString(KEYS, "these are no keys");
            }
        }
    }

    private final Breakable third = Stack.parts().server(3);

    @BeforeAll
    static void start() {
        Stack.start();
    }

    @BeforeEach
    void takeAway() throws IOException {
        Files.move(KEYS, ASIDE);
    }

    @ParameterizedTest
    @EnumSource
    void aServerRefusesToStartAndSaysWhichSettingIsToBlame(Instead instead) throws IOException {
        instead.make();

        assertThatThrownBy(third::start).hasMessageContaining("KYCVS_SIGNING_KEYSTORE");

        Person person = Person.fullyVaccinated();
        Organisation.register(person);
        assertThat(Wanderer.askedBy(new Organisation("example-railway"), person).goOn())
                .isEqualTo("done");
    }

    @AfterEach
    void putBack() throws IOException {
        third.kill();
        Files.deleteIfExists(KEYS);
        Files.move(ASIDE, KEYS, StandardCopyOption.ATOMIC_MOVE);
    }
}
