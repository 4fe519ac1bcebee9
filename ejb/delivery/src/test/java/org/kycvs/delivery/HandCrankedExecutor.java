package org.kycvs.delivery;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** Runs what was handed to it when the test says so, like a thread that is free only then. */
final class HandCrankedExecutor extends AbstractExecutorService {
    final Deque<Runnable> tasks = new ArrayDeque<>();
    boolean refuses;

    @Override
    public void execute(Runnable task) {
        if (refuses) {
            throw new RejectedExecutionException();
        }
        tasks.add(task);
    }

    void turn() {
        for (int count = tasks.size(); count > 0; count--) {
            tasks.remove().run();
        }
    }

    @Override
    public void shutdown() {}

    @Override
    public List<Runnable> shutdownNow() {
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return false;
    }

    @Override
    public boolean isTerminated() {
        return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return true;
    }
}
