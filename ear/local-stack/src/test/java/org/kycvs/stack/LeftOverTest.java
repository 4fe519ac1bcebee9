package org.kycvs.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a process whose stack was killed. */
class LeftOverTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private Process process;
    private Path file;

    @BeforeEach
    void startProcess() throws IOException {
        process = new ProcessBuilder("sleep", "600").start();
        file = folder.resolve("sleep.pid");
    }

    @AfterEach
    void endProcess() {
        process.destroyForcibly();
    }

    @Test
    void isStoppedByTheNextStart() {
        new PidFile(file).remember(process.toHandle());
        new PidFile(file).stopRemembered(PATIENCE);
        assertThat(process.isAlive()).isFalse();
        assertThat(file).doesNotExist();
    }

    @Test
    void isLeftAloneWhereTheNumberNowBelongsToSomebodyElse() throws IOException {
        Instant longAgo = Instant.EPOCH.plus(1, ChronoUnit.DAYS);
        Files.writeString(file, process.pid() + " " + longAgo);
        new PidFile(file).stopRemembered(PATIENCE);
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void isNobodyWhereNothingWasStarted() {
        new PidFile(file).stopRemembered(PATIENCE);
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void thatIsADatabaseIsToldFromOthersByItsFolder() throws IOException {
        Path database = Files.createDirectories(folder.resolve("database"));
        Files.writeString(database.resolve("postmaster.pid"), process.pid() + "\n" + database + "\n");
        assertThat(new PostmasterFile(database).process()).isEmpty();
    }
}
