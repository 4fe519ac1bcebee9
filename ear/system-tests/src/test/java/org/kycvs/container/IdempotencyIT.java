package org.kycvs.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kycvs.verification.Asked;
import org.kycvs.verification.IdempotencyKey;
import org.kycvs.verification.RequestRefused;

/** One key, one request, however often and however fast it is repeated. */
@ExtendWith(ArquillianExtension.class)
class IdempotencyIT {

    @Inject
    Walk walk;

    @Inject
    Marks marks;

    @Inject
    Probe probe;

    @Deployment
    static EnterpriseArchive modules() {
        return Modules.withTests();
    }

    @Test
    void thirtyCallsAtOnceMakeOneRequestAndSayTheSame() {
        long before = requests();
        IdempotencyKey key = newKey();

        List<Together.Outcome<Asked>> calls = Together.call(30, () -> walk.ask(key));

        assertThat(calls).allMatch(call -> call.failure() == null);
        assertThat(calls)
                .extracting(call -> call.value().request().id())
                .containsOnly(calls.get(0).value().request().id());
        assertThat(calls)
                .extracting(call -> call.value().handle())
                .containsOnly(calls.get(0).value().handle());
        assertThat(calls).filteredOn(call -> !call.value().replayed()).hasSize(1);
        assertThat(requests()).isEqualTo(before + 1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefusedAndMakesNothing() {
        IdempotencyKey key = newKey();
        walk.ask(key);
        long before = requests();

        assertThatThrownBy(() -> walk.ask(new IdempotencyKey(key.path(), key.key(), "another body")))
                .isInstanceOf(RequestRefused.class)
                .hasMessage("idempotency-key-reused");

        assertThat(requests()).isEqualTo(before);
    }

    @Test
    void aTwinWaitsForTheFirstAndGetsItsAnswer() throws Exception {
        IdempotencyKey key = newKey();
        Held first = hold(key);

        CompletableFuture<Asked> twin = CompletableFuture.supplyAsync(() -> walk.ask(key));
        assertThat(twin).isNotDone();
        first.release();

        assertThat(twin.get(10, TimeUnit.SECONDS).replayed()).isTrue();
        assertThat(twin.get().request().id()).isEqualTo(first.asked().request().id());
    }

    @Test
    void aTwinOfACallThatHangsIsToldSoInBoundedTime() throws Exception {
        IdempotencyKey key = newKey();
        Held first = hold(key);
        long before = System.nanoTime();

        assertThatThrownBy(() -> walk.ask(key))
                .isInstanceOf(RequestRefused.class)
                .hasMessage("idempotency-key-in-use");

        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .isBetween(Duration.ofSeconds(4), Duration.ofSeconds(7));
        first.release();
    }

    @Test
    void aCallThatFailsLeavesItsKeyFree() {
        IdempotencyKey key = newKey();
        assertThatThrownBy(() -> probe.inTransaction(() -> {
                    walk.ask(key);
                    throw new IllegalStateException("after the insert");
                }))
                .isNotNull();

        assertThat(walk.ask(key).replayed()).isFalse();
    }

    private IdempotencyKey newKey() {
        return new IdempotencyKey(Walk.PATH, UUID.randomUUID().toString(), "body");
    }

    private long requests() {
        return marks.count("SELECT count(*) FROM verification.status_request");
    }

    /** Asks, and keeps the transaction open until it is released. */
    private Held hold(IdempotencyKey key) {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        CompletableFuture<Asked> first = CompletableFuture.supplyAsync(() -> probe.inTransaction(() -> {
            Asked answer = walk.ask(key);
            asked.countDown();
            await(released);
            return answer;
        }));
        await(asked);
        return new Held(first, released);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("Nothing happened within 20 seconds");
            }
        } catch (InterruptedException stopping) {
            throw new AssertionError(stopping);
        }
    }

    private record Held(CompletableFuture<Asked> answer, CountDownLatch released) {

        void release() {
            released.countDown();
        }

        Asked asked() throws Exception {
            return answer.get(10, TimeUnit.SECONDS);
        }
    }
}
