package org.kycvs.journey.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kycvs.journey.KeyHolder;
import org.kycvs.journey.Organisation;
import org.kycvs.journey.Reply;

/** A proof of a key (RFC 9449) counts once at all servers together. */
class ProofOnceIT extends TwoNodes {

    private static final String OWN = "/api/v1/organisation";
    private static final int MANY = 10;

    private final KeyHolder university = new KeyHolder("example-university");
    private final String token = university.token();
    private final String proof = university.proof("GET", OWN, token, claims -> {});

    @Test
    void whatOneServerHasSeenTheOtherRefuses() {
        assertThat(show(FIRST).status()).isEqualTo(200);
        assertThat(show(SECOND).problem()).isEqualTo("401 invalid-dpop-proof");
    }

    @Test
    void ofManyAtOnceOneCounts() {
        ExecutorService threads = Executors.newFixedThreadPool(MANY);
        try {
            List<CompletableFuture<Reply>> shown = IntStream.range(0, MANY)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> show(BOTH.get(i % BOTH.size())), threads))
                    .toList();

            assertThat(shown.stream().map(CompletableFuture::join).filter(reply -> reply.status() == 200))
                    .hasSize(1);
        } finally {
            threads.shutdown();
        }
    }

    private Reply show(URI door) {
        return Organisation.send(KeyHolder.call(OWN, token, proof).uri(door.resolve(OWN)));
    }
}
