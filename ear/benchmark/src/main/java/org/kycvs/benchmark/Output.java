package org.kycvs.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kycvs.benchmark.report.Page;
import org.kycvs.benchmark.report.PageFile;

/** What a run leaves behind; a run of one part alone leaves what the page says of the other as it is. */
final class Output {

    private final Page journeys = new Page();
    private final Page registry = new Page();
    private final Path docs;
    private final Path target;

    Output(Path project) {
        docs = project.resolve("docs");
        target = project.resolve("ear/benchmark/target");
    }

    MachineReport machine() {
        return new MachineReport(journeys);
    }

    JourneyReport journeys() {
        return new JourneyReport(journeys, docs);
    }

    RegistryReport registry() {
        return new RegistryReport(registry, docs);
    }

    /**
     * Too long for the page.
     *
     * @param journey a word for the file's name
     */
    void statements(String journey, String listing) {
        Path file = target.resolve("statements-" + journey + ".txt");
        try {
            Files.writeString(file, listing);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        System.out.println("Every statement of a journey: " + file);
    }

    void closeJourneys() {
        page().replaceBefore(RegistryReport.HEADING, journeys);
    }

    void closeRegistry() {
        page().replaceFrom(RegistryReport.HEADING, registry);
    }

    private PageFile page() {
        return new PageFile(docs.resolve("benchmark.md"));
    }
}
