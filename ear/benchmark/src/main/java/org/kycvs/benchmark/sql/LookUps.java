package org.kycvs.benchmark.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.LongToDoubleFunction;
import java.util.regex.Pattern;
import org.kycvs.benchmark.report.Spread;

/** The statement that finds a person by the mobile, with her doses: the one that a journey sent, for people drawn by lot. */
public final class LookUps {

    private static final Pattern PLACE = Pattern.compile("\\$\\d+");
    private static final int PEOPLE = 5_000;
    private static final int SLICES = 5;
    private static final double MICROS = 1e6;
    private static final double NANOS_IN_A_MICROSECOND = 1e3;

    private final Connection database;
    private final LongToDoubleFunction cpu;
    private final SentStatement finding;

    /**
     * @param journey in which the statement stands
     * @param cpu the seconds that a process of the database has used, by its number
     */
    public LookUps(Connection database, List<SentStatement> journey, LongToDoubleFunction cpu) {
        this.database = database;
        this.cpu = cpu;
        this.finding = journey.stream()
                .filter(SentStatement::readsRegistry)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No statement of the journey reads the registry"));
    }

    /** Microseconds of one look-up. */
    public record Cost(Spread cpu, Spread time) {}

    public Cost measure() throws SQLException {
        List<String> indexes = drawn((SLICES + 1) * PEOPLE);
        long backend = number("SELECT pg_backend_pid()");
        List<Double> cpus = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        for (int slice = 0; slice <= SLICES; slice++) {
            double used = cpu.applyAsDouble(backend);
            long begun = System.nanoTime();
            List<String> some = indexes.subList(slice * PEOPLE, (slice + 1) * PEOPLE);
            for (String index : some) {
                lookUp(index);
            }
            if (slice > 0) { // the first only warms
                times.add((System.nanoTime() - begun) / NANOS_IN_A_MICROSECOND / PEOPLE);
                cpus.add((cpu.applyAsDouble(backend) - used) * MICROS / PEOPLE);
            }
        }
        return new Cost(Spread.of(cpus), Spread.of(times));
    }

    /** Sends it as it was sent, but for another one. */
    private void lookUp(String mobileIndex) throws SQLException {
        try (PreparedStatement prepared =
                database.prepareStatement(PLACE.matcher(finding.sql()).replaceAll("?"))) {
            prepared.setObject(1, mobileIndex, Types.OTHER);
            for (int i = 1; i < finding.parameters().size(); i++) {
                prepared.setObject(i + 1, finding.parameters().get(i), Types.OTHER);
            }
            try (ResultSet rows = prepared.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("Nobody is found");
                }
            }
        }
    }

    /** The same ones at the same size. */
    private List<String> drawn(int many) throws SQLException {
        double percent = Math.min(100, 400.0 * many / number("SELECT count(*) FROM registry.beneficiary"));
        List<String> indexes = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT mobile_index FROM registry.beneficiary"
                        + " TABLESAMPLE BERNOULLI (" + percent + ") REPEATABLE (7)")) {
            while (rows.next()) {
                indexes.add(rows.getString(1));
            }
        }
        Collections.shuffle(indexes, new Random(many));
        return indexes.subList(0, many);
    }

    private long number(String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
