package org.kycvs.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kycvs.benchmark.DirectReport.Door;
import org.kycvs.benchmark.report.Page;
import org.kycvs.benchmark.report.PageFile;

/** What a run leaves behind; a run of one part alone leaves what the page says of the others as it is. */
final class Output {

    private final Page hosted = new Page();
    private final Page registry = new Page();
    private final PageFile file;
    private final Path docs;
    private final Path target;

    Output(Path project) {
        docs = project.resolve("docs");
        target = project.resolve("ear/benchmark/target");
        file = new PageFile(
                docs.resolve("benchmark.md"),
                List.of(Door.REST.heading(), Door.SOAP.heading(), ListsReport.HEADING, RegistryReport.HEADING));
    }

    MachineReport machine() {
        return new MachineReport(hosted);
    }

    JourneyReport hosted() {
        return new JourneyReport(hosted, docs);
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

    void closeHosted() {
        file.replaceFirst(hosted);
    }

    /** @param direct what was written about that door */
    void close(Door door, Page direct) {
        file.replace(door.heading(), direct);
    }

    void closeLists(Page lists) {
        file.replace(ListsReport.HEADING, lists);
    }

    void closeRegistry() {
        file.replace(RegistryReport.HEADING, registry);
    }
}
