package org.kycvs.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    @TempDir
    Path folder;

    private ChildProcess process;

    @BeforeEach
    void prepare() {
        process = new ChildProcess("child", new StateFolder(folder));
    }

    @AfterEach
    void stop() {
        process.stop();
    }

    @Test
    void saysItsLastWordsIfItEndsBeforeItIsReady() {
        process.start(List.of("sh", "-c", "echo out of paper; exit 3"), Map.of());
        assertThatExceptionOfType(StackRefused.class)
                .isThrownBy(() -> process.awaitReady(() -> false))
                .withMessageContaining("out of paper");
    }

    @Test
    void isToldOurEnvironmentWithoutWhatTunesOurOwnJava() {
        process.start(List.of("sh", "-c", "echo $GREETING; test -z \"$MAVEN_OPTS\""), Map.of("GREETING", "good day"));
        assertThat(process.ended().join()).isZero();
        assertThat(Folders.read(folder.resolve("logs/child.log"))).contains("good day");
    }

    @Test
    void hasEndedWhenStopReturns() {
        process.start(List.of("sleep", "600"), Map.of());
        process.stop();
        assertThat(process.ended().join()).isNotZero();
        assertThat(folder.resolve("pids/child.pid")).doesNotExist();
    }

    @Test
    void isStartedAgainAfterItWasKilledAndKeepsItsLog() {
        process.start(List.of("sh", "-c", "echo first; sleep 600"), Map.of());
        process.awaitReady(() -> Folders.read(folder.resolve("logs/child.log")).contains("first"));
        process.kill();
        assertThat(process.ended().join()).isNotZero();
        process.start(List.of("sh", "-c", "echo second"), Map.of());
        assertThat(process.ended().join()).isZero();
        assertThat(Folders.read(folder.resolve("logs/child.log"))).contains("first", "second");
    }

    @Test
    void standsStillWhileItIsFrozen() {
        process.start(List.of("sh", "-c", "sleep 0.2; echo alive"), Map.of());
        process.signal(Signal.STOP);
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() ->
                        process.ended().orTimeout(700, TimeUnit.MILLISECONDS).join());
        process.signal(Signal.CONT);
        assertThat(process.ended().join()).isZero();
    }

    @Test
    void isNotStartedAfterItWasStopped() {
        process.stop();
        assertThatExceptionOfType(StackRefused.class)
                .isThrownBy(() -> process.start(List.of("sleep", "600"), Map.of()));
    }

    @Test
    void isRememberedAlsoWhereEverythingWasForgottenBefore() {
        new StateFolder(folder).forget(folder.resolve("builds"));
        process.start(List.of("sleep", "600"), Map.of());
        assertThat(folder.resolve("pids/child.pid")).isNotEmptyFile();
    }
}
