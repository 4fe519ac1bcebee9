package org.kycvs.journey.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.kycvs.journey.Stack;

/**
 * Lets every write to a table fail as PostgreSQL lets it fail where a disk is full (SQLSTATE 53100): the words of the database,
 * without filling the disk of whoever runs this.
 */
final class Trigger implements AutoCloseable {

    private final String table;

    private Trigger(String table) {
        this.table = table;
    }

    /** @param atCommit fails the commit and not the statement */
    static Trigger diskFull(String table, boolean atCommit) {
        execute("""
                CREATE OR REPLACE FUNCTION public.disk_full() RETURNS trigger LANGUAGE plpgsql AS
                $$BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END$$""");
        execute("CREATE CONSTRAINT TRIGGER disk_full AFTER INSERT OR UPDATE ON " + table
                + (atCommit ? " DEFERRABLE INITIALLY DEFERRED" : "")
                + " FOR EACH ROW EXECUTE FUNCTION public.disk_full()");
        return new Trigger(table);
    }

    @Override
    public void close() {
        execute("DROP TRIGGER disk_full ON " + table);
        execute("DROP FUNCTION public.disk_full()");
    }

    private static void execute(String statement) {
        try (Connection connection = DriverManager.getConnection(Stack.DATABASE);
                Statement plain = connection.createStatement()) {
            plain.execute(statement);
        } catch (SQLException failure) {
            throw new AssertionError(statement, failure);
        }
    }
}
