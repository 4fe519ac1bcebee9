package org.kycvs.stack;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, Keycloak, the handset and WildFly with the application, as one thing that is started and closed.
 *
 * <p>Used by {@link RunLocalStack} for people and by the journeys for tests, with other ports and another folder.
 */
public final class LocalStack implements AutoCloseable {

    /** Ctrl-C ends the parts a moment before we hear of it ourselves. */
    private static final Duration DOUBT = Duration.ofSeconds(2);

    private final StackSettings settings;
    private final StateFolder state;
    private final Progress progress;
    private final PostgresPart postgres;

    /** Those that need nothing but the database to start, in the order in which they stop. */
    private final List<Part> others;

    private final Set<Part> begun = ConcurrentHashMap.newKeySet();
    private final CompletableFuture<String> firstEnd = new CompletableFuture<>();
    private @Nullable StackLock lock;
    private boolean closed;

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
        others.forEach(Part::stopLeftOver);
        postgres.stopLeftOver();
        if (fresh) {
            progress.say("Forgetting what was stored");
            state.forget(settings.builds());
        }
        settings.ports().all().forEach(Port::demandFree);
        start(postgres);
        Together.run(others.stream().map(part -> (Runnable) () -> start(part)).toList());
    }

    /** Waits until a part ends that nobody stopped, and names it. */
    String awaitFirstEnd() {
        return firstEnd.join();
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

    private void start(Part part) {
        begun.add(part);
        progress.say(part.name() + ": starting");
        part.start();
        progress.say(part.name() + ": ready");
        Executor later = CompletableFuture.delayedExecutor(DOUBT.toMillis(), TimeUnit.MILLISECONDS);
        part.ended().thenRunAsync(() -> reportEnd(part), later);
    }

    private void stop(Part part) {
        if (begun.contains(part)) {
            progress.say(part.name() + ": stopping");
        }
        part.stop();
    }

    private synchronized void reportEnd(Part part) {
        if (!closed) {
            firstEnd.complete(part.name());
        }
    }

    private synchronized void takeLock() {
        if (closed) {
            throw new StackRefused("The stack was closed before it started");
        }
        lock = StackLock.take(state);
    }

    /** Without the lock nothing here is ours to stop. */
    private synchronized @Nullable StackLock markClosed() {
        StackLock held = closed ? null : lock;
        closed = true;
        return held;
    }
}
