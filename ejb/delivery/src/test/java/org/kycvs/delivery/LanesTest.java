package org.kycvs.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
    void everyItemStandsUnderWhatBecameOfItOnce() {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            Map<String, List<Integer>> sorted =
                    new Lanes(threads, 4).sort(HUNDRED, number -> number % 2 == 0 ? "even" : "odd");
            assertThat(sorted.get("even")).hasSize(50).allMatch(number -> number % 2 == 0);
            assertThat(sorted.get("odd")).hasSize(50).doesNotHaveDuplicates();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void severalAreWorkedOnAtOnce() {
        ExecutorService threads = Executors.newFixedThreadPool(1);
        CountDownLatch both = new CountDownLatch(2);
        try {
            Map<Boolean, List<Integer>> met = new Lanes(threads, 2).sort(List.of(1, 2), item -> meets(both));
            assertThat(met).containsOnlyKeys(true);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void withoutAFreeThreadTheCallerDoesTheWork() {
        assertThat(new Lanes(task -> {}, 8).sort(HUNDRED, number -> "done").get("done"))
                .hasSize(100);
    }

    @Test
    void anExecutorThatRefusesIsNoFailure() {
        Lanes lanes = new Lanes(
                task -> {
                    throw new RejectedExecutionException();
                },
                8);
        assertThat(lanes.sort(HUNDRED, number -> "done").get("done")).hasSize(100);
    }

    @Test
    void anItemThatBreaksHoldsUpNoOther() {
        Map<String, List<Integer>> sorted = new Lanes(task -> {}, 8).sort(HUNDRED, number -> {
            if (number == 1) {
                throw new IllegalStateException("broken");
            }
            return "done";
        });
        assertThat(sorted.get("done")).hasSize(99).doesNotContain(1);
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
