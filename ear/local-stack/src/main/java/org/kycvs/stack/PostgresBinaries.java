package org.kycvs.stack;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL for this kind of machine, unpacked once from a library of the build. */
final class PostgresBinaries {

    private static final int EXECUTABLE = 0111;

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    /** Unpacks them where they are not there yet. */
    static PostgresBinaries in(Path builds, Progress progress) {
        byte[] packed = packed();
        Path home = builds.resolve("postgresql-" + Fingerprint.abridged(Fingerprint.of(packed)));
        if (!Files.exists(home)) {
            progress.say("PostgreSQL: unpacking");
            Path unfinished = Folders.unfinished(home);
            unpack(packed, unfinished);
            Folders.finish(unfinished, home);
        }
        return new PostgresBinaries(home);
    }

    /** The path of one of the three programs there are: initdb, pg_ctl, postgres. */
    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static byte[] packed() {
        try (InputStream in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), hardware())) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void unpack(byte[] packed, Path folder) {
        InputStream in = new ByteArrayInputStream(packed);
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("Entry outside of its archive: " + entry.getName());
                }
                unpack(tar, entry, target);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & EXECUTABLE) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static String system() {
        return System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
    }

    private static String hardware() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }
}
