package org.kycvs.journey.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.journey.Organisation;
import org.kycvs.journey.Reply;
import org.kycvs.journey.Stack;
import org.kycvs.journey.Wanderer;
import org.kycvs.people.Person;
import org.kycvs.stack.Breakable;

/** Keycloak is away or stands still. Persons never meet it; organisations hold tokens that outlive a short absence. */
class KeycloakAwayIT {

    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    /** One fetch of the keys, and what waits for it. */
    private static final Duration BOUND = Duration.ofSeconds(8);

    /** Keys are fetched every half a minute at most. */
    private static final Duration BACK = Duration.ofSeconds(45);

    private final Organisation railway = new Organisation("example-railway");
    private final Breakable keycloak = Stack.parts().identityProvider();
    private Person person;

    @BeforeAll
    static void start() {
        Stack.start();
    }

    @BeforeEach
    void knowTheRailway() {
        person = Person.fullyVaccinated();
        Organisation.register(person);
        assertThat(railway.ask("travel-rail").status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoHasATokenIsServedAndWhoForgesOneIsNot(boolean frozen) throws JoseException {
        String forged = forgedToken();
        takeAway(frozen);
        try {
            Wanderer wanderer = Wanderer.askedBy(railway, person);
            assertThat(wanderer.goOn()).isEqualTo("done");
            Reply read = Timed.within(AT_ONCE, () -> railway.read(wanderer.id()));
            assertThat(read.text("state")).isEqualTo("shared");
            assertThat(Timed.within(BOUND, () -> own(Stack.APPLICATION, forged)).problem())
                    .isEqualTo("401 invalid-token");
        } finally {
            bringBack(frozen);
        }

        assertThat(new Organisation("example-railway").ask("travel-rail").status())
                .isEqualTo(201);
    }

    @Test
    void aServerThatStartsMeanwhileServesPersonsAtOnceAndOrganisationsLater() {
        Breakable third = Stack.parts().server(3);
        Wanderer wanderer = Wanderer.askedBy(railway, person).through(Stack.door(3));
        String token = railway.token();
        takeAway(false);
        try {
            third.start();
            assertThat(wanderer.goOn()).isEqualTo("done");
            Timed.assertUnavailable(Timed.within(BOUND, () -> own(Stack.door(3), token)));
        } finally {
            bringBack(false);
        }

        Timed.await(BACK, "the keys", () -> own(Stack.door(3), token).status() == 200);
        third.kill();
    }

    @AfterEach
    void isThere() {
        assertThat(Organisation.send(HttpRequest.newBuilder(Stack.KEYCLOAK.resolve("/realms/kycvs")))
                        .status())
                .isEqualTo(200);
    }

    private void takeAway(boolean frozen) {
        if (frozen) {
            keycloak.freeze();
        } else {
            keycloak.kill();
        }
    }

    private void bringBack(boolean frozen) {
        if (frozen) {
            keycloak.thaw();
        } else {
            keycloak.start();
        }
    }

    private static Reply own(URI door, String token) {
        return Organisation.send(HttpRequest.newBuilder(door.resolve("/api/v1/organisation"))
                .header("Authorization", "Bearer " + token));
    }

    /** Under a key id that nobody has published, so that only Keycloak could tell. */
    private static String forgedToken() throws JoseException {
        JsonWebSignature forged = new JsonWebSignature();
        forged.setAlgorithmHeaderValue("ES256");
        forged.setHeader("typ", "JWT");
        forged.setKeyIdHeaderValue("unheard-of");
        forged.setPayload("{}");
        forged.setKey(EcJwkGenerator.generateJwk(EllipticCurves.P256).getPrivateKey());
        return forged.getCompactSerialization();
    }
}
