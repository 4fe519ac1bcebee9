package org.kycvs.benchmark.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Puts the rows of the registry by COPY into tables like its own: the same columns, indexes and constraints. Faster than
 * that no import can be.
 */
public final class Copying {

    private static final String[] TABLES = {"beneficiary", "dose"};

    private static final String[] TABLES_LIKE_THEM = {
        "DROP SCHEMA IF EXISTS benchmark CASCADE",
        "CREATE SCHEMA benchmark",
        "CREATE TABLE benchmark.beneficiary (LIKE registry.beneficiary INCLUDING ALL)",
        "CREATE TABLE benchmark.dose (LIKE registry.dose INCLUDING ALL)",
        "ALTER TABLE benchmark.dose ADD FOREIGN KEY (beneficiary) REFERENCES benchmark.beneficiary"
                + " DEFERRABLE INITIALLY DEFERRED"
    };

    private final Connection database;
    private final Path folder;

    /**
     * @param database as its administrator
     * @param folder takes the rows on their way
     */
    public Copying(Connection database, Path folder) throws SQLException {
        this.database = database;
        this.folder = folder;
        try (Statement statement = database.createStatement()) {
            for (String sql : TABLES_LIKE_THEM) {
                statement.execute(sql);
            }
        }
    }

    /** A moment in the life of the database: rows written from now on are told from those before. */
    public long mark() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Takes over what was written between two moments, in whatever way is quick. */
    public void takeOver(long from, long to) throws SQLException {
        for (String table : TABLES) {
            String sql = "INSERT INTO benchmark." + table + " " + rows(table, from, to) + " ON CONFLICT DO NOTHING";
            try (PreparedStatement statement = database.prepareStatement(sql)) {
                statement.executeUpdate();
            }
        }
    }

    /** Puts what was written between two moments into files. */
    public void lay(long from, long to) throws SQLException {
        for (String table : TABLES) {
            try (OutputStream out = Files.newOutputStream(file(table))) {
                copier().copyOut("COPY (" + rows(table, from, to) + ") TO STDOUT", out);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Copies what lies in the files, in one transaction. */
    public void copy() throws SQLException {
        database.setAutoCommit(false);
        for (String table : TABLES) {
            try (InputStream in = Files.newInputStream(file(table))) {
                copier().copyIn("COPY benchmark." + table + " FROM STDIN", in);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        database.commit();
        database.setAutoCommit(true);
    }

    private CopyManager copier() throws SQLException {
        return database.unwrap(PGConnection.class).getCopyAPI();
    }

    private Path file(String table) {
        return folder.resolve(table + ".copy");
    }

    private static String rows(String table, long from, long to) {
        return "SELECT * FROM registry." + table + " WHERE xmin::text::bigint >= " + from + " AND xmin::text::bigint < "
                + to;
    }
}
