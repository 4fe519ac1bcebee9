package org.kycvs.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Keycloak, optimised for the one configuration that we run; that takes most of a minute, so it is done once and kept. */
final class KeycloakBuild {

    private static final List<String> OPTIONS =
            List.of("--db=postgres", "--features-disabled=ciba,device-flow,impersonation");

    private final StackSettings settings;
    private final ChildProcess process;
    private final Progress progress;

    KeycloakBuild(StackSettings settings, ChildProcess process, Progress progress) {
        this.settings = settings;
        this.process = process;
        this.progress = progress;
    }

    /** The folder of the built Keycloak. */
    Path home() {
        Path zip = settings.artifacts().keycloak();
        String recipe = release(zip) + " " + String.join(" ", OPTIONS);
        Path home = settings.builds().resolve("keycloak-" + Fingerprint.abridged(Fingerprint.of(recipe)));
        Path mark = home.resolve("built");
        if (!Files.exists(mark)) {
            progress.say("Keycloak: building it for our configuration (once, about a minute)");
            // Built where it will stand: what it generates knows its own place.
            Folders.delete(home);
            unpack(zip, home);
            process.runToEnd(KeycloakCommand.of(home, "build", OPTIONS), Map.of());
            Folders.write(mark, recipe);
        }
        return home;
    }

    /** The folder that everything in the zip file stands in; its name says the version. */
    private static String release(Path zip) {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            ZipEntry first = in.getNextEntry();
            if (first == null) {
                throw new StackRefused("Not a zip file: " + zip);
            }
            return Path.of(first.getName()).getName(0).toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void unpack(Path zip, Path folder) {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path name = Path.of(entry.getName());
                if (!entry.isDirectory()) {
                    copy(
                            in,
                            folder.resolve(name.subpath(1, name.getNameCount())).normalize(),
                            folder);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void copy(InputStream in, Path target, Path folder) throws IOException {
        if (!target.startsWith(folder)) {
            throw new IOException("Entry outside of its archive: " + target);
        }
        Files.createDirectories(target.getParent());
        Files.copy(in, target);
    }
}
