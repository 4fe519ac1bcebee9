package org.kycvs.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateTest {

    @TempDir
    Path folder;

    private StateFolder state;

    @BeforeEach
    void openFolder() {
        state = new StateFolder(folder);
    }

    @Test
    void oneStackAtATimeUsesAFolder() {
        StackLock first = StackLock.take(state);
        assertThatExceptionOfType(StackRefused.class)
                .isThrownBy(() -> StackLock.take(state))
                .withMessageContaining("already runs");
        first.close();
        StackLock.take(state).close();
    }

    @Test
    void aSecretIsTheSameAtTheNextStart() {
        String made = new Secrets(state).keyStore();
        assertThat(new Secrets(state).keyStore()).isEqualTo(made).hasSizeGreaterThan(30);
        assertThat(new Secrets(state).adminClient()).isNotEqualTo(made);
    }

    @Test
    void onlyTheOwnerReadsTheSecrets() throws IOException {
        new Secrets(state).keyStore();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state.secrets())))
                .isEqualTo("rw-------");
    }

    @Test
    void forgettingLeavesTheLockAndWhatWasBuilt() throws IOException {
        StackLock lock = StackLock.take(state);
        Path builds = Files.createDirectories(folder.resolve("builds/keycloak"));
        new Secrets(state).keyStore();
        Files.createDirectories(state.database().resolve("base"));
        state.forget(folder.resolve("builds"));
        assertThat(folder).isDirectoryContaining("glob:**/lock").isDirectoryContaining("glob:**/builds");
        assertThat(builds).exists();
        assertThat(state.secrets()).doesNotExist();
        assertThat(state.database()).doesNotExist();
        lock.close();
    }
}
