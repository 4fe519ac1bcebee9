package org.kycvs.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.StringJoiner;

/** The settings of PostgreSQL that decide about figures: durable in any case, and with memory as an operator gives it. */
final class DatabaseSettings {

    private static final List<String> GIVEN = List.of("shared_buffers = '2GB'", "max_wal_size = '4GB'");

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
            for (String setting : GIVEN) {
                statement.execute("ALTER SYSTEM SET " + setting);
            }
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
