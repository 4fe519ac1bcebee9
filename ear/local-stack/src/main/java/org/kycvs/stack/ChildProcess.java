package org.kycvs.stack;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A process of the stack: it logs to a file, is remembered by its pid for the case that we are killed, and is stopped by
 * SIGTERM, after a while by force.
 */
final class ChildProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final Duration LAST_WORDS = Duration.ofSeconds(30);
    private static final int SHOWN_LINES = 15;

    /** What the system tells of a process that SIGKILL has ended: 128 and the signal's number. */
    private static final int KILLED = 137;

    private final String name;
    private final StateFolder state;
    private final PidFile pidFile;
    private @Nullable Process process;
    private boolean stopped;

    ChildProcess(String name, StateFolder state) {
        this.name = name;
        this.state = state;
        this.pidFile = new PidFile(state.pid(name));
    }

    boolean stopLeftOver() {
        return pidFile.stopRemembered(LAST_WORDS);
    }

    /**
     * Starts it, again if it was killed.
     *
     * @param environment on top of our own
     */
    synchronized void start(List<String> command, Map<String, String> environment) {
        demandNotStopped();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output());
        // What tunes the Java that we run in would tune this one too, and not as it needs it.
        builder.environment().keySet().removeAll(List.of("MAVEN_OPTS", "JAVA_OPTS", "JAVA_TOOL_OPTIONS"));
        builder.environment().putAll(environment);
        try {
            Process started = builder.start();
            process = started;
            pidFile.remember(started.toHandle());
        } catch (IOException failure) {
            throw new StackRefused("Cannot start " + name + ": " + failure.getMessage(), failure);
        }
    }

    synchronized boolean runs() {
        return process != null && process.isAlive();
    }

    /** Whether it has come to its own end, asked to or not, rather than to one by force. */
    synchronized boolean endedByItself() {
        return process != null && !process.isAlive() && process.exitValue() != KILLED;
    }

    /** Waits until it is ready; {@link StackRefused} with the end of its log if it ends or takes too long. */
    void awaitReady(BooleanSupplier ready) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!ready.getAsBoolean()) {
            if (hasEndedWithin(PAUSE)) {
                throw new StackRefused(name + " ended before it was ready; the end of " + log());
            }
            if (System.nanoTime() > deadline) {
                throw new StackRefused(
                        name + " was not ready after " + PATIENCE.toMinutes() + " minutes; the end of " + log());
            }
        }
    }

    /** Runs it to its end; {@link StackRefused} with the end of its log unless it ends well. */
    void runToEnd(List<String> command, Map<String, String> environment) {
        start(command, environment);
        int code = ended().join();
        if (code != 0) {
            throw new StackRefused(name + " failed with " + code + "; the end of " + log());
        }
    }

    /** When the one that was started last has ended, by itself, killed or stopped. */
    synchronized CompletableFuture<Integer> ended() {
        return started().onExit().thenApply(Process::exitValue);
    }

    /** By SIGKILL; it may be started again. */
    synchronized void kill() {
        started().destroyForcibly().onExit().join();
        pidFile.forget();
    }

    synchronized void signal(Signal signal) {
        signal.to(started().toHandle());
    }

    synchronized void stop() {
        stopped = true;
        if (process != null) {
            PidFile.stop(process.toHandle(), LAST_WORDS);
        }
        pidFile.forget();
    }

    private String log() {
        return state.log(name) + ":\n    " + Folders.tail(state.log(name), SHOWN_LINES);
    }

    private void demandNotStopped() {
        if (stopped) {
            throw new StackRefused(name + " was stopped before it started");
        }
    }

    private Process started() {
        return Objects.requireNonNull(process, name);
    }

    /** What it said in an earlier life of this stack is forgotten, what it said before it was killed is not. */
    private Redirect output() {
        File log = state.log(name).toFile();
        return process == null ? Redirect.to(log) : Redirect.appendTo(log);
    }

    private boolean hasEndedWithin(Duration time) {
        Process started;
        synchronized (this) {
            demandNotStopped();
            started = started();
        }
        try {
            return started.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new StackRefused(name + " is no longer waited for", stopping);
        }
    }
}
