package org.kycvs.journey.kills;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.kycvs.journey.Stack;

/** Holds every transaction that wrote to a table at its very end, until it is let go or broken off. */
public final class HeldCommits implements AutoCloseable {

    private static final int KEY = 20_260;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private static final String WAITING = "FROM pg_locks WHERE locktype = 'advisory' AND objid = " + KEY
            + " AND NOT granted" + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";

    private final Connection connection;
    private final String table;

    private HeldCommits(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    /** @param when which of the rows written, in words of the database, about {@code NEW} */
    public static HeldCommits of(String table, String when) {
        return in(Stack.DATABASE, table, when);
    }

    /** The same in Keycloak's database, about what Keycloak writes. */
    public static HeldCommits ofKeycloak(String table, String when) {
        return in(Stack.keycloakDatabase(), table, when);
    }

    private static HeldCommits in(String database, String table, String when) {
        try {
            HeldCommits held = new HeldCommits(DriverManager.getConnection(database), table);
            held.execute("""
                    CREATE OR REPLACE FUNCTION public.wait_for_test() RETURNS trigger LANGUAGE plpgsql SET lock_timeout = '60s' AS
                    'BEGIN PERFORM pg_advisory_xact_lock_shared(%d); RETURN NULL; END'""".formatted(KEY));
            held.execute("SELECT pg_advisory_lock(" + KEY + ")");
            held.execute("""
                    CREATE CONSTRAINT TRIGGER wait_for_test AFTER INSERT OR UPDATE ON %s
                    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (%s) EXECUTE FUNCTION public.wait_for_test()""".formatted(table, when));
            return held;
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Returns when so many transactions have come to their end. */
    public void await(int many) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (waiting() < many) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(waiting() + " transactions wait instead of " + many);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** They commit, although nobody is there to hear of it. */
    public void letGo() {
        run("SELECT pg_advisory_unlock(" + KEY + ")");
        awaitNobody();
    }

    /** They end without having been committed. */
    public void breakOff() {
        run("SELECT pg_terminate_backend(pid) " + WAITING);
        awaitNobody();
    }

    @Override
    public void close() {
        run("DROP TRIGGER wait_for_test ON " + table);
        run("DROP FUNCTION public.wait_for_test()");
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private void awaitNobody() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (waiting() > 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private int waiting() {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) " + WAITING)) {
            count.next();
            return count.getInt(1);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private void run(String statement) {
        try {
            execute(statement);
        } catch (SQLException failure) {
            throw new AssertionError(statement, failure);
        }
    }

    private void execute(String statement) throws SQLException {
        try (Statement plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }
}
