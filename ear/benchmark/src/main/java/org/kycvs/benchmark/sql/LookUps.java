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
import org.jspecify.annotations.Nullable;
import org.kycvs.benchmark.report.Spread;

/** The statements that find a person by the mobile, and her doses: those that a journey sent, for people drawn by lot. */
public final class LookUps {

    private static final Pattern PLACE = Pattern.compile("\\$\\d+");
    private static final int PEOPLE = 5_000;
    private static final int SLICES = 5;
    private static final double MICROS = 1e6;
    private static final double NANOS_IN_A_MICROSECOND = 1e3;

    private final Connection database;
    private final LongToDoubleFunction cpu;
    private final SentStatement person;
    private final SentStatement doses;

    /**
     * @param journey in which both statements stand
     * @param cpu the seconds that a process of the database has used, by its number
     */
    public LookUps(Connection database, List<SentStatement> journey, LongToDoubleFunction cpu) {
        this.database = database;
        this.cpu = cpu;
        this.person = first(journey, "registry.beneficiary");
        this.doses = first(journey, "registry.dose");
    }

    /** Microseconds of one look-up: both statements. */
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

    private void lookUp(String mobileIndex) throws SQLException {
        String reference = column(person, mobileIndex, "reference");
        if (reference == null) {
            throw new IllegalStateException("Nobody is found");
        }
        column(doses, reference, "reference");
    }

    /** Sends it as it was sent, but for another one; gives a column of the first row. */
    private @Nullable String column(SentStatement sent, String first, String column) throws SQLException {
        try (PreparedStatement prepared =
                database.prepareStatement(PLACE.matcher(sent.sql()).replaceAll("?"))) {
            prepared.setObject(1, first, Types.OTHER);
            for (int i = 1; i < sent.parameters().size(); i++) {
                prepared.setObject(i + 1, sent.parameters().get(i), Types.OTHER);
            }
            try (ResultSet rows = prepared.executeQuery()) {
                return rows.next() ? rows.getString(column) : null;
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

    private static SentStatement first(List<SentStatement> journey, String table) {
        return journey.stream()
                .filter(sent -> sent.sql().contains("from " + table))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No statement of the journey reads " + table));
    }
}
