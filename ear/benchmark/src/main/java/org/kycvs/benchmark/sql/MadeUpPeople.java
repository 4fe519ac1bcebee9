package org.kycvs.benchmark.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Rows in the registry's own tables for people whom nobody imported: somebody's who was, with one dose, each under keys of
 * its own, as long and as scattered as real ones. No journey meets them, for nobody has their mobiles.
 */
public final class MadeUpPeople {

    private static final List<String> MODEL = List.of(
            "DROP SCHEMA IF EXISTS benchmark CASCADE",
            "CREATE SCHEMA benchmark",
            "CREATE TABLE benchmark.dose AS SELECT * FROM registry.dose WHERE NOT withdrawn LIMIT 1",
            "CREATE TABLE benchmark.beneficiary AS SELECT * FROM registry.beneficiary"
                    + " WHERE reference = (SELECT beneficiary FROM benchmark.dose)",
            """
            CREATE FUNCTION benchmark.key(model text, kind text, number integer) RETURNS text IMMUTABLE PARALLEL SAFE
            RETURN split_part(model, '.', 1) || '.'
                || translate(rtrim(encode(sha256(convert_to(kind || number, 'UTF8')), 'base64'), '='), '+/', '-_')""");

    /** In the order of their keys, as the import writes them. */
    private static final String PEOPLE = """
            SELECT benchmark.key(reference, 'person', number), beneficiary_id, benchmark.key(mobile_index, 'mobile', number),
                   mobile, name, birth_year
              FROM benchmark.beneficiary, generate_series(%1$d, %2$d - 1) AS number ORDER BY 1""";

    private static final String DOSES = """
            SELECT benchmark.key(reference, 'dose', number), benchmark.key(beneficiary, 'person', number), importer, programme,
                   vaccine, dose_date, withdrawn
              FROM benchmark.dose, generate_series(%1$d, %2$d - 1) AS number ORDER BY 1""";

    private final Connection database;
    private final Path people;
    private final Path doses;

    /**
     * @param database as its administrator
     * @param folder takes the rows on their way
     */
    public MadeUpPeople(Connection database, Path folder) {
        this.database = database;
        this.people = folder.resolve("people.copy");
        this.doses = folder.resolve("doses.copy");
    }

    /** Takes somebody who was imported for the model of all. */
    public void takeModel() throws SQLException {
        for (String sql : MODEL) {
            execute(sql);
        }
    }

    /** Puts the people of these numbers into the tables in whatever way is quick: what is durable later is durable enough. */
    public void fill(int first, int end) throws SQLException {
        execute("SET session_replication_role = replica");
        execute("SET synchronous_commit = off");
        execute("INSERT INTO registry.beneficiary " + of(PEOPLE, first, end));
        execute("INSERT INTO registry.dose " + of(DOSES, first, end));
    }

    /** Lays the people of these numbers into files. */
    public void lay(int first, int end) throws SQLException {
        copyOut(of(PEOPLE, first, end), people);
        copyOut(of(DOSES, first, end), doses);
    }

    /** Copies those who lie in the files, in one durable transaction. */
    public void copy() throws SQLException {
        database.setAutoCommit(false);
        copyIn(people, "registry.beneficiary");
        copyIn(doses, "registry.dose");
        database.commit();
        database.setAutoCommit(true);
    }

    private void copyOut(String query, Path file) throws SQLException {
        try (OutputStream out = Files.newOutputStream(file)) {
            copier().copyOut("COPY (" + query + ") TO STDOUT", out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void copyIn(Path file, String table) throws SQLException {
        try (InputStream in = Files.newInputStream(file)) {
            copier().copyIn("COPY " + table + " FROM STDIN", in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private CopyManager copier() throws SQLException {
        return database.unwrap(PGConnection.class).getCopyAPI();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String of(String people, int first, int end) {
        return String.format(Locale.ROOT, people, first, end);
    }
}
