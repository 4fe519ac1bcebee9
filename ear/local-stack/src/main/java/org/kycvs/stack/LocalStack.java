package org.kycvs.stack;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, Keycloak, the handset and WildFly with the application, as one thing that is started and closed.
 *
 * <p>Used by {@link RunLocalStack} for people and by the journeys for tests, with other ports and another folder.
 */
public final class LocalStack implements AutoCloseable {

    private final StackSettings settings;
    private final StateFolder state;
    private final Progress progress;
    private final PostgresPart postgres;

    /** Those that need nothing but the database to start, in the order in which they stop. */
    private final List<Part> others;

    private final Set<Part> begun = ConcurrentHashMap.newKeySet();
    private final CompletableFuture<String> firstEnd = new CompletableFuture<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private @Nullable StackLock lock;

    public LocalStack(StackSettings settings) {
        this(settings, new Progress());
    }

    LocalStack(StackSettings settings, Progress progress) {
        this.settings = settings;
        this.state = new StateFolder(settings.state());
        this.progress = progress;
        Secrets secrets = new Secrets(state);
        this.postgres = new PostgresPart(settings, secrets, progress);
        this.others = List.of(
                new WildFlyPart(settings, secrets),
                new HandsetPart(settings, secrets),
                new KeycloakPart(settings, secrets, progress));
    }

    /**
     * Starts all parts and returns when the application answers.
     *
     * @param fresh forgets first everything that an earlier stack in this folder stored
     * @throws StackRefused if it cannot; what did start runs until {@link #close}
     */
    public void start(boolean fresh) {
        settings.artifacts().demandBuilt();
        takeLock();
        others.forEach(this::stopLeftOver);
        stopLeftOver(postgres);
        if (fresh) {
            progress.say("Forgetting what was stored");
            state.forget(settings.builds());
        }
        settings.ports().all().forEach(Port::demandFree);
        start(postgres);
        Together.run(others.stream().map(part -> (Runnable) () -> start(part)).toList());
    }

    /** Waits until a part ends, and names it. */
    String awaitFirstEnd() {
        return firstEnd.join();
    }

    /** Whether somebody closes it, now or within the given time. */
    boolean closesWithin(Duration time) {
        try {
            return closing.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Stops everything, who writes before whom it is written to, and returns when it has ended. */
    @Override
    public void close() {
        StackLock held = markClosed();
        if (held != null) {
            others.forEach(this::stop);
            stop(postgres);
            progress.say("Nothing runs any more");
            held.close();
        }
    }

    private void stopLeftOver(Part part) {
        if (part.stopLeftOver()) {
            progress.say(part.name() + ": stopped the one that an earlier stack left");
        }
    }

    private void start(Part part) {
        demandOpen();
        begun.add(part);
        progress.say(part.name() + ": starting");
        part.start();
        progress.say(part.name() + ": ready");
        part.ended().thenRun(() -> firstEnd.complete(part.name()));
    }

    private void stop(Part part) {
        if (begun.contains(part)) {
            progress.say(part.name() + ": stopping");
        }
        part.stop();
    }

    private synchronized void takeLock() {
        demandOpen();
        lock = StackLock.take(state);
    }

    private void demandOpen() {
        if (closing.getCount() == 0) {
            throw new StackRefused("The stack was closed before it started");
        }
    }

    /** Without the lock nothing here is ours to stop. */
    private synchronized @Nullable StackLock markClosed() {
        StackLock held = closing.getCount() == 0 ? null : lock;
        closing.countDown();
        return held;
    }
}
