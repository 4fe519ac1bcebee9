package org.kycvs.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.StringJoiner;
import org.kycvs.benchmark.report.Machine;

/** The settings of PostgreSQL that decide about figures: durable in any case, and with memory as an operator gives it. */
final class DatabaseSettings {

    /** Of the machine's memory: between the quarter to begin with and the 40 % to end with of PostgreSQL's manual. */
    private static final double BUFFERS = 1 / 3.0;

    private static final List<String> SHOWN = List.of(
            "server_version", "fsync", "synchronous_commit", "full_page_writes", "shared_buffers", "max_wal_size");

    private final BenchmarkedStack stack;

    private DatabaseSettings(BenchmarkedStack stack) {
        this.stack = stack;
    }

    static DatabaseSettings of(BenchmarkedStack stack) {
        return new DatabaseSettings(stack);
    }

    void applyAtNextStart() throws SQLException {
        try (Connection database = stack.database();
                Statement statement = database.createStatement()) {
            statement.execute("ALTER SYSTEM SET max_wal_size = '4GB'");
            statement.execute(
                    "ALTER SYSTEM SET shared_buffers = '" + Math.round(Machine.gigabytes() * BUFFERS) + "GB'");
        }
    }

    /** As they are now. */
    String describe() throws SQLException {
        StringJoiner words = new StringJoiner(", ");
        try (Connection database = stack.database();
                Statement statement = database.createStatement()) {
            for (String name : SHOWN) {
                try (ResultSet row = statement.executeQuery("SHOW " + name)) {
                    row.next();
                    words.add(name + " " + row.getString(1));
                }
            }
        }
        return words.toString();
    }
}
