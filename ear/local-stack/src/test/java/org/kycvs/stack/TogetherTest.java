package org.kycvs.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class TogetherTest {

    @Test
    void allAreDone() {
        AtomicInteger done = new AtomicInteger();
        Together.run(List.of(done::incrementAndGet, done::incrementAndGet, done::incrementAndGet));
        assertThat(done).hasValue(3);
    }

    @Test
    void aFailureIsNotKeptBackByOneThatGoesOn() {
        CountDownLatch never = new CountDownLatch(1);
        Runnable waiting = () -> {
            try {
                never.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        };
        Runnable failing = () -> {
            throw new StackRefused("no paper");
        };
        assertThatExceptionOfType(StackRefused.class)
                .isThrownBy(() -> Together.run(List.of(waiting, failing)))
                .withMessage("no paper");
        never.countDown();
    }
}
