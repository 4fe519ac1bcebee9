package org.kycvs.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kycvs.benchmark.report.Page;

/** What a run leaves behind. */
final class Output {

    private final Page page = new Page();
    private final Path docs;
    private final Path target;

    Output(Path project) {
        docs = project.resolve("docs");
        target = project.resolve("ear/benchmark/target");
    }

    MachineReport machine() {
        return new MachineReport(page);
    }

    JourneyReport journeys() {
        return new JourneyReport(page, docs);
    }

    RegistryReport registry() {
        return new RegistryReport(page, docs);
    }

    /** Too long for the page. */
    void statements(String listing) {
        Path file = target.resolve("statements.txt");
        try {
            Files.writeString(file, listing);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        System.out.println("Every statement of a journey: " + file);
    }

    void close() {
        page.writeTo(docs.resolve("benchmark.md"));
    }
}
