package org.kycvs.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Whole folders: made, copied, replaced, deleted. */
final class Folders {

    private Folders() {}

    static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Copies a folder with everything in it; the copy is not there before it is whole. */
    static void copy(Path source, Path target) {
        Path unfinished = unfinished(target);
        try (Stream<Path> entries = Files.walk(source)) {
            for (Path entry : entries.toList()) {
                Files.copy(entry, unfinished.resolve(source.relativize(entry)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        finish(unfinished, target);
    }

    /** Where to make a folder that must be seen whole or not at all. */
    static Path unfinished(Path target) {
        made(Objects.requireNonNull(target.getParent()));
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        delete(unfinished);
        return unfinished;
    }

    /** Puts it in the place of what was there. */
    static void finish(Path unfinished, Path target) {
        delete(target);
        try {
            Files.move(unfinished, target);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes a file that is seen whole or not at all, whenever we are killed. */
    static void write(Path file, String text) {
        Path folder = made(Objects.requireNonNull(file.getParent()));
        Path unfinished = folder.resolve(file.getFileName() + ".unfinished");
        try {
            Files.writeString(unfinished, text);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The text of a file, or an empty one where there is none. */
    static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The text of a resource of this package. */
    static String resource(String name) {
        try (InputStream in = Folders.class.getResourceAsStream("/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The last lines of a log, for a message that says why something did not start. */
    static String tail(Path log, int lines) {
        List<String> all = read(log).lines().toList();
        return String.join("\n    ", all.subList(Math.max(0, all.size() - lines), all.size()));
    }
}
