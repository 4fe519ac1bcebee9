package org.kycvs.journey;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** The application's tables: to look, and to bring about what would take an administrator or an hour. */
public final class Database {

    /** A machine that runs tests is busy; whether something comes as soon as it must is a matter of the container tests. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration PAUSE = Duration.ofMillis(50);

    private Database() {}

    public static int update(String statement, Object... parameters) {
        return run(statement, PreparedStatement::executeUpdate, parameters);
    }

    public static long number(String query, Object... parameters) {
        return first(query, rows -> rows.getLong(1), parameters);
    }

    public static String text(String query, Object... parameters) {
        return first(query, rows -> rows.getString(1), parameters);
    }

    /** Waits until the query gives that number. */
    public static void await(long expected, String query, Object... parameters) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (number(query, parameters) != expected) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not " + expected + " within " + PATIENCE + ": " + query);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Lets the time of a request run out. */
    public static void expire(Reply asked) {
        update(
                "UPDATE verification.status_request SET expires_at = now() WHERE id = ?",
                UUID.fromString(asked.text("id")));
    }

    /** Lets an hour pass for the passcode of a request and the proof that came of it. */
    public static void endProof(Reply asked) {
        update(
                "UPDATE otp.passcode SET sent_at = sent_at - interval '1 hour', expires_at = expires_at - interval '1 hour',"
                        + " next_send_at = next_send_at - interval '1 hour', proven_at = proven_at - interval '1 hour'"
                        + " WHERE request_id = ?",
                UUID.fromString(asked.text("id")));
    }

    /** As if so many mobiles had been typed for a request. */
    static void typedMobiles(Reply asked, int typed) {
        update(
                "UPDATE verification.status_request SET mobiles_typed = ? WHERE id = ?",
                typed,
                UUID.fromString(asked.text("id")));
    }

    /** Does something while an organisation is in that state, and makes it active again. */
    public static void whileOrganisationIs(String state, String clientId, Runnable something) {
        whileSetTo("state", state, clientId, something);
    }

    /** Does something while an organisation has another legal name. */
    public static void whileOrganisationIsCalled(String legalName, String clientId, Runnable something) {
        whileSetTo("legal_name", legalName, clientId, something);
    }

    /** Does something while an organisation has been approved for something else. */
    public static void whileOrganisationHas(String column, String array, String clientId, Runnable something) {
        String change = "UPDATE organisations.organisation SET " + column
                + " = ?::text[] WHERE client_id = ? RETURNING old." + column;
        String before = text(change, array, clientId);
        try {
            something.run();
        } finally {
            text(change, before, clientId);
        }
    }

    private static void whileSetTo(String column, String value, String clientId, Runnable something) {
        String change =
                "UPDATE organisations.organisation SET " + column + " = ? WHERE client_id = ? RETURNING old." + column;
        String before = text(change, value, clientId);
        try {
            something.run();
        } finally {
            text(change, before, clientId);
        }
    }

    private interface Column<T> {
        T of(ResultSet rows) throws SQLException;
    }

    private interface Execution<T> {
        T of(PreparedStatement prepared) throws SQLException;
    }

    private static <T> T first(String query, Column<T> column, Object... parameters) {
        return run(
                query,
                prepared -> {
                    try (ResultSet rows = prepared.executeQuery()) {
                        rows.next();
                        return column.of(rows);
                    }
                },
                parameters);
    }

    private static <T> T run(String statement, Execution<T> execution, Object... parameters) {
        try (Connection connection = DriverManager.getConnection(Stack.DATABASE);
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                prepared.setObject(i + 1, parameters[i]);
            }
            return execution.of(prepared);
        } catch (SQLException failure) {
            throw new AssertionError(statement, failure);
        }
    }
}
