package org.kycvs.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Remembers a process beyond our own end: its pid with the instant of its start, because the number alone may meanwhile
 * belong to somebody else.
 */
final class PidFile {

    /** The system tells the start of a process in ticks since its own, and corrects its idea of that now and then. */
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    private final Path file;

    PidFile(Path file) {
        this.file = file;
    }

    void remember(ProcessHandle process) {
        Instant start = process.info().startInstant().orElse(Instant.EPOCH);
        Folders.write(file, process.pid() + " " + start);
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Tells whether there was anything to stop. */
    boolean stopRemembered(Duration patience) {
        Optional<ProcessHandle> remembered = remembered();
        remembered.ifPresent(process -> stop(process, patience));
        forget();
        return remembered.isPresent();
    }

    /** Asks it to end, and makes it end if it does not. */
    static void stop(ProcessHandle process, Duration patience) {
        process.destroy();
        try {
            process.onExit()
                    .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException deaf) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    private Optional<ProcessHandle> remembered() {
        String[] words = Folders.read(file).split(" ", 2);
        if (words.length != 2) {
            return Optional.empty();
        }
        Instant start = Instant.parse(words[1].strip());
        return ProcessHandle.of(Long.parseLong(words[0])).filter(process -> process.info()
                .startInstant()
                .filter(other -> Duration.between(start, other).abs().compareTo(TOLERANCE) < 0)
                .isPresent());
    }
}
