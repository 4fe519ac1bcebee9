package org.kycvs.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.kycvs.benchmark.journey.People;
import org.kycvs.benchmark.report.Spread;
import org.kycvs.benchmark.sql.Copying;
import org.kycvs.benchmark.sql.LookUps;

/** Lets the registry grow through its own import, and measures it at each size: import, COPY of the same rows, look-up. */
final class RegistryGrowth {

    /** In one file of a measured import, and in one COPY. */
    private static final int PIECE = 20_000;

    /** In one file of the others. */
    private static final int MANY = 100_000;

    private static final int SLICES = 3;
    private static final double THOUSANDTH = 1e-3;

    private final People people;
    private final Meter meter;
    private final Copying copying;
    private final LookUps lookUps;
    private long taken;

    RegistryGrowth(People people, Meter meter, Connection database, LookUps lookUps, Path folder) throws SQLException {
        this.people = people;
        this.meter = meter;
        this.copying = new Copying(database, folder);
        this.lookUps = lookUps;
    }

    /**
     * The registry with so many people.
     *
     * @param imported people a second; so is {@code copied}
     * @param importCpu milliseconds a person, of application and database together
     */
    record Level(int people, Spread imported, Spread copied, Spread importCpu, Spread copyCpu, LookUps.Cost lookUp) {}

    /** Imports until so many are there, and measures with the last of them. */
    Level growTo(int size) throws SQLException {
        int measured = SLICES * PIECE;
        while (people.imported() < size - measured) {
            people.importMore(Math.min(MANY, size - measured - people.imported()));
            System.out.printf("%,d people are on the registry%n", people.imported());
        }
        long begun = copying.mark();
        copying.takeOver(taken, begun);
        List<Reading> imports = new ArrayList<>();
        List<Reading> copies = new ArrayList<>();
        taken = begun;
        for (int i = 0; i < SLICES; i++) {
            imports.add(used(() -> people.importMore(PIECE)));
            long end = copying.mark();
            copying.lay(taken, end);
            copies.add(used(copying::copy));
            taken = end;
        }
        return new Level(size, rate(imports), rate(copies), cpu(imports), cpu(copies), lookUps.measure());
    }

    @FunctionalInterface
    private interface Task {
        void run() throws SQLException;
    }

    private Reading used(Task task) throws SQLException {
        Reading before = meter.read();
        task.run();
        return meter.read().since(before);
    }

    private static Spread rate(List<Reading> readings) {
        return Spread.of(readings.stream().map(used -> PIECE / used.seconds()).toList());
    }

    private static Spread cpu(List<Reading> readings) {
        return Spread.of(readings.stream()
                .map(used -> (used.application() + used.database()) / PIECE / THOUSANDTH)
                .toList());
    }
}
