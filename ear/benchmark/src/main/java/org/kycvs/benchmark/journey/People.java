package org.kycvs.benchmark.journey;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Puts people on the registry through its own import, and hands out each of them once. */
public final class People {

    private static final String HEADER = "beneficiary_id,mobile,name,birth_year,programme,vaccine,dose_date,dose_id\n";

    private final MachineClient registry;
    private final AtomicInteger next = new AtomicInteger();
    private int imported;

    public People(MachineClient registry) {
        this.registry = registry;
    }

    /** Makes so many more people that have not met the application yet. */
    public void importMore(int many) {
        int first = imported;
        registry.call("/api/v1/registry/imports").stream("text/csv", out -> write(first, first + many, out))
                .demand(202, "import");
        imported += many;
    }

    /** Makes so many more, as a file for {@link #importFrom}: so that their making is not in the time of their import. */
    public Path write(int many, Path folder) {
        Path file = folder.resolve("people.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            write(imported, imported + many, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }

    /** @param many people are in the file, and all of them must be taken */
    public void importFrom(Path file, int many) {
        Answer answer = registry.call("/api/v1/registry/imports").stream("text/csv", out -> Files.copy(file, out))
                .demand(202, "import");
        if (!answer.text("state").equals("completed")
                || !answer.text("rejected").equals("0")) {
            throw new Answer.WrongAnswer("import: " + answer.body());
        }
        imported += many;
    }

    /** How many are on the registry. */
    public int imported() {
        return imported;
    }

    /** How many of them have not been handed out. */
    public int left() {
        return imported - next.get();
    }

    public Person one() {
        return new Person(next.getAndIncrement());
    }

    private static void write(int first, int end, OutputStream out) throws IOException {
        try (Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            writer.write(HEADER);
            for (int number = first; number < end; number++) {
                for (String line : new Person(number).lines()) {
                    writer.write(line);
                    writer.write('\n');
                }
            }
        }
    }
}
