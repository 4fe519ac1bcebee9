package org.kycvs.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class LanesTest {

    private static final List<Integer> HUNDRED = IntStream.range(0, 100).boxed().toList();

    @Test
    void everyItemIsWorkedOnOnceAndAnsweredInOrder() {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            assertThat(new Lanes(threads, 4).work(HUNDRED, number -> 2 * number))
                    .isEqualTo(IntStream.range(0, 100)
                            .map(number -> 2 * number)
                            .boxed()
                            .toList());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void severalAreWorkedOnAtOnce() {
        ExecutorService threads = Executors.newFixedThreadPool(1);
        CountDownLatch both = new CountDownLatch(2);
        try {
            assertThat(new Lanes(threads, 2).work(List.of(1, 2), item -> meets(both)))
                    .containsExactly(true, true);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void withoutAFreeThreadTheCallerDoesTheWork() {
        assertThat(new Lanes(task -> {}, 8).work(HUNDRED, number -> "done")).hasSize(100);
    }

    @Test
    void anExecutorThatRefusesIsNoFailure() {
        Lanes lanes = new Lanes(
                task -> {
                    throw new RejectedExecutionException();
                },
                8);
        assertThat(lanes.work(HUNDRED, number -> "done")).hasSize(100);
    }

    @Test
    void anItemThatBreaksHoldsUpNoOther() {
        List<Integer> worked = new Lanes(task -> {}, 8).work(HUNDRED, number -> {
            if (number == 1) {
                throw new IllegalStateException("broken");
            }
            return number;
        });
        assertThat(worked).hasSize(99).doesNotContain(1);
    }

    private static boolean meets(CountDownLatch both) {
        both.countDown();
        try {
            return both.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }
}
