package org.kycvs.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the application's server has loaded and checked, kept from its first start for the next ones (JEP 350): they take about
 * half the CPU.
 *
 * <p>An archive is for one server, one Java and one set of options. Java itself leaves aside one that does not fit after all,
 * and every class in it that has changed since; a start without any takes longer and does the same.
 */
final class ClassArchive {

    private static final String PREFIX = "classes-";

    private final Path folder;
    private final Path archive;
    private final Path unfinished;

    /**
     * @param server where it stands, because Java compares that too
     * @param options of Java, without any of this class
     */
    ClassArchive(Path folder, Path server, List<String> options) {
        String name = server + Folders.read(server.resolve("recipe.txt")) + Runtime.version() + options;
        this.folder = folder;
        this.archive = folder.resolve(PREFIX + Fingerprint.abridged(Fingerprint.of(name)) + ".jsa");
        this.unfinished = archive.resolveSibling(archive.getFileName() + ".unfinished");
    }

    /** Options for Java: to start from the archive or, where there is none, to write it at the end. */
    List<String> options() {
        if (Files.exists(archive)) {
            return List.of("-XX:SharedArchiveFile=" + archive);
        }
        Folders.made(folder);
        Folders.delete(unfinished);
        return List.of("-XX:ArchiveClassesAtExit=" + unfinished);
    }

    /** Keeps what a server has written that has ended by itself, and nothing older; a server that was killed wrote only a part. */
    void keep() {
        if (!Files.exists(unfinished)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().startsWith(PREFIX))
                    .filter(file -> !file.equals(unfinished))
                    .forEach(Folders::delete);
            Files.move(unfinished, archive, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
