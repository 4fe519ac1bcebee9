package org.kycvs.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The compiled classes of the modules that the root {@code pom.xml} names: a new module is watched without being listed here. */
final class House {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Path ROOT = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
            .filter(folder -> Files.exists(folder.resolve("docs/architecture.puml")))
            .findFirst()
            .orElseThrow();

    static final Path DIAGRAM = ROOT.resolve("docs/architecture.puml");

    /** Everything of ours that runs, on the server or beside it. */
    static final JavaClasses EVERYTHING = classes(module -> true);

    /** What is deployed. */
    static final JavaClasses APPLICATION = classes(module -> !module.startsWith("ear/"));

    /** What decides; it must not know by which door somebody came. */
    static final JavaClasses DOMAIN = classes(module -> module.startsWith("ejb/"));

    private House() {}

    private static JavaClasses classes(Predicate<String> wanted) {
        List<Path> folders = modules()
                .filter(wanted)
                .map(module -> ROOT.resolve(module).resolve("target/classes"))
                .filter(Files::isDirectory)
                .toList();
        return new ClassFileImporter().importPaths(folders);
    }

    static Stream<String> modules() {
        try {
            return MODULE.matcher(Files.readString(ROOT.resolve("pom.xml")))
                    .results()
                    .map(found -> found.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
