package org.kycvs.delivery;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;

/**
 * Works through a list with several threads, and returns when everything is done.
 *
 * <p>The caller's own thread is one of the lanes: a single item costs no change of thread, and an executor without a free
 * thread makes it slower but never stuck.
 */
final class Lanes {

    private static final Logger LOG = System.getLogger(Lanes.class.getName());

    private final Executor helpers;
    private final int lanes;

    Lanes(Executor helpers, int lanes) {
        this.helpers = helpers;
        this.lanes = lanes;
    }

    /** What became of the items, in their order; one whose work broke is left out, and holds up no other. */
    <T, R> List<R> work(List<T> items, Function<T, R> work) {
        List<FutureTask<R>> tasks = items.stream()
                .map(item -> new FutureTask<>(() -> work.apply(item)))
                .toList();
        // A task that another lane has begun does not run again, so every lane simply tries them all.
        Runnable lane = () -> tasks.forEach(FutureTask::run);
        help(lane, Math.min(lanes, items.size()) - 1);
        lane.run();
        return tasks.stream().map(Lanes::result).flatMap(Optional::stream).toList();
    }

    private void help(Runnable lane, int count) {
        try {
            for (int helper = 0; helper < count; helper++) {
                helpers.execute(lane);
            }
        } catch (RejectedExecutionException busyOrStopping) {
            LOG.log(Level.DEBUG, "No thread to help");
        }
    }

    private static <R> Optional<R> result(FutureTask<R> task) {
        try {
            return Optional.of(task.get());
        } catch (ExecutionException broken) {
            // The type of what broke is told, never its message: it may quote what the item holds.
            String type = Objects.requireNonNull(broken.getCause()).getClass().getName();
            LOG.log(Level.ERROR, "A message was not handed over: {0}", type);
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
