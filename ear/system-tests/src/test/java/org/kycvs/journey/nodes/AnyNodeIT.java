package org.kycvs.journey.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.journey.Database;
import org.kycvs.journey.Organisation;
import org.kycvs.journey.Reply;
import org.kycvs.journey.Wanderer;
import org.kycvs.people.Person;

/** No call cares which server had the one before it. */
class AnyNodeIT extends TwoNodes {

    private static final int SEE_OTHER = 303;

    private int call;

    /** Repeated over the calls of a journey, these bring any three calls in a row to any three servers. */
    @ParameterizedTest
    @ValueSource(strings = {"111", "112", "121", "122", "211", "212", "221", "222"})
    void aJourneyWandersBetweenServers(String pattern) {
        Person person = Person.fullyVaccinated();
        Organisation.register(person);
        Wanderer wanderer = Wanderer.askedBy(railway.at(next(pattern)), person);

        assertThat(wanderer.through(next(pattern)).look()).isEqualTo("ask");
        assertThat(wanderer.through(next(pattern)).sendCode().status()).isEqualTo(SEE_OTHER);
        assertThat(wanderer.through(next(pattern)).look()).isEqualTo("code");
        assertThat(wanderer.through(next(pattern)).confirm().status()).isEqualTo(SEE_OTHER);
        assertThat(wanderer.through(next(pattern)).look()).isEqualTo("choose");
        assertThat(wanderer.through(next(pattern)).allow().status()).isEqualTo(SEE_OTHER);
        assertThat(wanderer.through(next(pattern)).look()).isEqualTo("done");
        assertThat(railway.at(next(pattern)).read(wanderer.id()).text("state")).isEqualTo("shared");
    }

    @Test
    void bothServersGiveTheSameDocuments() {
        Wanderer wanderer = wanderer();
        assertThat(wanderer.goOn()).isEqualTo("done");

        assertThat(fromBoth("/api/v1/status-requests/" + wanderer.id())).hasSize(1);
        assertThat(fromBoth("/.well-known/jwks.json")).hasSize(1);
        assertThat(fromBoth("/openapi")).hasSize(1);
    }

    @Test
    void oneKeyIsOneRequestAtBothServersTogether() {
        String key = UUID.randomUUID().toString();
        long before = Database.number("SELECT count(*) FROM verification.status_request");

        List<Reply> replies = inTurn(20, door -> railway.at(door).ask("{\"purpose\":\"travel-rail\"}", key));

        assertThat(replies).extracting(Reply::status).containsOnly(201);
        assertThat(replies.stream().map(reply -> reply.text("id")).collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(Database.number("SELECT count(*) FROM verification.status_request"))
                .isEqualTo(before + 1);
    }

    @Test
    void allowPressedAtBothServersTogetherIsOneDecision() {
        Wanderer wanderer = wanderer().to("choose");
        UUID id = UUID.fromString(wanderer.id());

        List<Reply> replies =
                inTurn(10, door -> wanderer.browser().copy().through(door).press("allow", Map.of()));

        assertThat(replies).extracting(Reply::status).containsOnly(SEE_OTHER);
        assertThat(Database.number("SELECT count(*) FROM consent.consent WHERE request_id = ?", id))
                .isEqualTo(1);
        assertThat(Database.number("SELECT count(*) FROM verification.attestation WHERE request_id = ?", id))
                .isEqualTo(1);
    }

    @Test
    void aCancelAtOneServerEndsThePageOfTheOther() {
        Wanderer wanderer = wanderer();
        assertThat(wanderer.through(FIRST).look()).isEqualTo("ask");

        assertThat(railway.at(SECOND).cancel(wanderer.id()).status()).isEqualTo(200);

        wanderer.sendCode();
        assertThat(wanderer.look()).isEqualTo("ended");
    }

    private URI next(String pattern) {
        return BOTH.get(pattern.charAt(call++ % pattern.length()) - '1');
    }

    private Set<String> fromBoth(String path) {
        return BOTH.stream()
                .map(door -> railway.at(door).get(path))
                .peek(reply -> assertThat(reply.status()).isEqualTo(200))
                .map(reply -> reply.response().body())
                .collect(Collectors.toSet());
    }

    private interface Call {
        Reply at(URI door);
    }

    /** Many calls at one moment, shared out between both. */
    private static List<Reply> inTurn(int many, Call call) {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            return IntStream.range(0, many)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> call.at(BOTH.get(i % BOTH.size())), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }
}
