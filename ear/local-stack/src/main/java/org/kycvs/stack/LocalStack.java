package org.kycvs.stack;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, Keycloak, the handset and WildFly with the application, as one thing that is started and closed.
 *
 * <p>Used by {@link RunLocalStack} for people and by the journeys for tests, with other ports and another folder.
 */
public final class LocalStack implements AutoCloseable {

    private static final int MOST_SERVERS = 9;

    private final StackSettings settings;
    private final StateFolder state;
    private final Progress progress;
    private final PostgresPart postgres;

    /** Those that may run on this database; the first is started with the stack. */
    private final List<WildFlyPart> servers;

    private final Part handset;
    private final Part keycloak;

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
        this.servers = IntStream.rangeClosed(1, MOST_SERVERS)
                .mapToObj(number -> new WildFlyPart(settings, secrets, number))
                .toList();
        this.handset = new HandsetPart(settings, secrets);
        this.keycloak = new KeycloakPart(settings, secrets, progress);
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
        inOrderOfStop().forEach(this::stopLeftOver);
        if (fresh) {
            progress.say("Forgetting what was stored");
            state.forget(settings.builds());
        }
        settings.ports().all().forEach(Port::demandFree);
        start(postgres);
        Together.run(Stream.of(servers.get(0), handset, keycloak)
                .map(part -> (Runnable) () -> start(part))
                .toList());
    }

    /**
     * One of up to nine servers of the application. The first starts with the stack; the others, if asked for, after it.
     *
     * @param number counted from 1; it listens on {@link Ports#ofServer}
     */
    public Breakable server(int number) {
        return servers.get(number - 1);
    }

    public Breakable database() {
        return postgres;
    }

    public Breakable identityProvider() {
        return keycloak;
    }

    public Breakable smsCentre() {
        return handset;
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
            inOrderOfStop().forEach(this::stop);
            progress.say("Nothing runs any more");
            held.close();
        }
    }

    /** Deletes the database of a stack that is closed: it can be as large as somebody made it. */
    public void forgetDatabase() {
        Folders.delete(state.database());
    }

    private List<Part> inOrderOfStop() {
        return Stream.concat(servers.stream(), Stream.of(handset, keycloak, postgres))
                .toList();
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
