package org.kycvs.stack;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs tasks side by side. */
final class Together {

    private Together() {}

    /** Returns when all are done, or with the first failure without waiting for the rest. */
    static void run(List<Runnable> tasks) {
        // Threads of our own: those of the common pool do not see the classes that Maven loaded for us.
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size(), Together::daemon);
        CompletableFuture<Void> failure = new CompletableFuture<>();
        CompletableFuture<?>[] runs = tasks.stream()
                .map(task -> CompletableFuture.runAsync(task, threads).whenComplete((done, why) -> {
                    if (why != null) {
                        failure.completeExceptionally(why);
                    }
                }))
                .toArray(CompletableFuture[]::new);
        threads.shutdown();
        try {
            CompletableFuture.anyOf(CompletableFuture.allOf(runs), failure).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "local-stack");
        thread.setDaemon(true);
        return thread;
    }
}
