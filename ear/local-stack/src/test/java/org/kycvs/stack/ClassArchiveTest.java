package org.kycvs.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a start takes its classes from where, and what a change does to that. */
class ClassArchiveTest {

    private static final List<String> FAST = List.of("-Xmx1g");

    @TempDir
    Path folder;

    private Path server;

    @BeforeEach
    void provision() throws IOException {
        server = Files.createDirectories(folder.resolve("server"));
        Files.writeString(server.resolve("recipe.txt"), "one");
    }

    @Test
    void theFirstStartWritesWhatTheNextOneReads() throws IOException {
        write(archive(FAST).options().get(0));
        archive(FAST).keep();

        assertThat(archive(FAST).options()).singleElement().satisfies(option -> {
            assertThat(option).startsWith("-XX:SharedArchiveFile=");
            assertThat(file(option)).hasContent("classes");
        });
    }

    @Test
    void whatAKilledServerLeftIsNotRead() throws IOException {
        write(archive(FAST).options().get(0));

        assertThat(archive(FAST).options()).singleElement().satisfies(option -> {
            assertThat(option).startsWith("-XX:ArchiveClassesAtExit=");
            assertThat(file(option)).doesNotExist();
        });
    }

    @Test
    void anotherServerOrOtherOptionsBeginAnew() throws IOException {
        write(archive(FAST).options().get(0));
        archive(FAST).keep();

        assertThat(archive(List.of("-Xmx2g")).options().get(0)).startsWith("-XX:ArchiveClassesAtExit=");
        Files.writeString(server.resolve("recipe.txt"), "two");
        String option = archive(FAST).options().get(0);
        assertThat(option).startsWith("-XX:ArchiveClassesAtExit=");
        write(option);
        archive(FAST).keep();
        assertThat(folder.resolve("builds").toFile().list()).hasSize(1);
    }

    @Test
    void nothingIsKeptWhereNothingWasWritten() {
        archive(FAST).keep();

        assertThat(folder.resolve("builds")).doesNotExist();
    }

    private ClassArchive archive(List<String> options) {
        return new ClassArchive(folder.resolve("builds"), server, options);
    }

    private static void write(String option) throws IOException {
        Files.writeString(file(option), "classes");
    }

    private static Path file(String option) {
        return Path.of(option.substring(option.indexOf('=') + 1));
    }
}
