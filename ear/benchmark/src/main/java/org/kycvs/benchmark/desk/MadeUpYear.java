package org.kycvs.benchmark.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/**
 * What 10,000 organisations leave in a year, in rows of the same form as the application's: two million requests of the last week,
 * figures of every hour and of every organisation's day before, three million events, a key and a certificate for each tenth.
 */
public final class MadeUpYear {

    private static final String STATEMENTS = "year.sql";

    private MadeUpYear() {}

    /** @param database as its administrator */
    public static void fill(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String each : statements().split(";\\s*\n")) {
                statement.execute(each);
            }
        }
    }

    private static String statements() {
        try (InputStream in = Objects.requireNonNull(MadeUpYear.class.getResourceAsStream(STATEMENTS))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
