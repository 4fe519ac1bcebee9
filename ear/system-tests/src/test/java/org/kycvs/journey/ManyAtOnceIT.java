package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyAtOnceIT extends Journey {

    @Test
    void thirtyPostsOfOneKeyMakeOneRequest() throws Exception {
        String body = "{\"purpose\":\"travel-rail\"}";
        String key = UUID.randomUUID().toString();
        List<Reply> replies = atOnce(30, () -> railway.ask(body, key));

        assertThat(replies).allSatisfy(reply -> assertThat(reply.status()).isEqualTo(201));
        assertThat(replies.stream().map(reply -> reply.response().body()).collect(Collectors.toSet()))
                .as("the same bytes, consent URL included")
                .hasSize(1);
        assertThat(replies.stream()
                        .filter(reply -> reply.header("Idempotency-Replayed").isPresent()))
                .hasSize(29);
        assertThat(railway.ask("{\"purpose\":\"travel-rail\" }", key).problem())
                .isEqualTo("422 idempotency-key-reused");
    }

    private static <T> List<T> atOnce(int many, Callable<T> call) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<Callable<T>> calls =
                    IntStream.range(0, many).mapToObj(one -> call).toList();
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
