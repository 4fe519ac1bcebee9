package org.kycvs.journey;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** The application's tables: to look, and to bring about what would take an administrator or an hour. */
public final class Database {

    private Database() {}

    public static int update(String statement, Object... parameters) {
        return run(statement, PreparedStatement::executeUpdate, parameters);
    }

    public static long number(String query, Object... parameters) {
        return run(
                query,
                prepared -> {
                    try (ResultSet rows = prepared.executeQuery()) {
                        rows.next();
                        return rows.getLong(1);
                    }
                },
                parameters);
    }

    /** Lets the time of a request run out. */
    public static void expire(Reply asked) {
        update(
                "UPDATE verification.status_request SET expires_at = now() WHERE id = ?",
                UUID.fromString(asked.text("id")));
    }

    /** Lets the proof of a mobile run out, as it does ten minutes after the right code. */
    static void endProof(Reply asked) {
        update(
                "UPDATE otp.passcode SET sent_at = sent_at - interval '1 hour', expires_at = expires_at - interval '1 hour',"
                        + " proven_at = proven_at - interval '1 hour' WHERE request_id = ?",
                UUID.fromString(asked.text("id")));
    }

    /** Does something while an organisation is in that state, and makes it active again. */
    public static void whileOrganisationIs(String state, String clientId, Runnable something) {
        String change = "UPDATE organisations.organisation SET state = ? WHERE client_id = ?";
        update(change, state, clientId);
        try {
            something.run();
        } finally {
            update(change, "ACTIVE", clientId);
        }
    }

    private interface Execution<T> {
        T of(PreparedStatement prepared) throws SQLException;
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
