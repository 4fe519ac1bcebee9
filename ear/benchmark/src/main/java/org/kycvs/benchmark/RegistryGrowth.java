package org.kycvs.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.kycvs.benchmark.journey.People;
import org.kycvs.benchmark.report.Spread;
import org.kycvs.benchmark.sql.LookUps;
import org.kycvs.benchmark.sql.MadeUpPeople;

/**
 * Lets the registry grow, and measures it at each size: look-up, import, and COPY of as many rows into the very same tables.
 * The first people come through the import, which is warm then; most of the others are made up, which is quicker.
 */
final class RegistryGrowth {

    /** In one import, and in one COPY. */
    private static final int PIECE = 20_000;

    private static final int SLICES = 5;
    private static final double THOUSANDTH = 1e-3;

    private final BenchmarkedStack stack;
    private final People people;
    private final Meter meter;
    private final Connection database;
    private final LookUps lookUps;
    private final MadeUpPeople madeUp;
    private int made;

    /** @param database as its administrator */
    RegistryGrowth(BenchmarkedStack stack, People people, Meter meter, Connection database, LookUps lookUps) {
        this.stack = stack;
        this.people = people;
        this.meter = meter;
        this.database = database;
        this.lookUps = lookUps;
        this.madeUp = new MadeUpPeople(database, stack.folder());
    }

    /**
     * The registry with so many people, before those whom the measuring adds.
     *
     * @param slices of an import and a COPY beside it, one after the other
     */
    record Level(int people, LookUps.Cost lookUp, List<Slice> slices) {

        /** People a second. */
        Spread rate(Which which) {
            return of(slice -> PIECE / which.in(slice).seconds());
        }

        /** Milliseconds a person, of application and database together. */
        Spread cpu(Which which) {
            return of(slice -> cpu(which.in(slice)) / PIECE / THOUSANDTH);
        }

        /** How much of COPY's speed the import reached. */
        Spread ratio() {
            return of(slice -> slice.copied().seconds() / slice.imported().seconds());
        }

        private Spread of(ToDoubleFunction<Slice> figure) {
            return Spread.of(slices.stream().map(figure::applyAsDouble).toList());
        }

        private static double cpu(Reading used) {
            return used.application() + used.database();
        }
    }

    record Slice(Reading imported, Reading copied) {}

    /** One of the two in a slice. */
    @FunctionalInterface
    interface Which {
        Reading in(Slice slice);
    }

    /** Adds whom it takes to so many, and measures with that many. */
    Level growTo(int size) throws SQLException {
        if (made == 0) {
            people.importMore(Math.max(1, size - people.imported()));
            madeUp.takeModel();
        }
        int end = Math.max(made, size - people.imported());
        Filling.fill(stack, made, end);
        made = end;
        System.out.printf("%,d people are on the registry%n", size);
        settle();
        LookUps.Cost lookUp = lookUps.measure();
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; i < SLICES; i++) {
            slices.add(slice());
        }
        return new Level(size, lookUp, slices);
    }

    private Slice slice() throws SQLException {
        Path file = people.write(PIECE, stack.folder());
        madeUp.lay(made, made + PIECE);
        made += PIECE;
        return new Slice(used(() -> people.importFrom(file, PIECE)), used(madeUp::copy));
    }

    /** What growing leaves for later is done now, so that it is in no figure. */
    private void settle() throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("VACUUM (ANALYZE) registry.beneficiary, registry.dose");
            statement.execute("CHECKPOINT");
        }
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
}
