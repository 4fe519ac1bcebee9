package org.kycvs.journey.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.kycvs.journey.Stack;

/** Somebody who keeps a table for himself: whoever wants it waits with a connection in the hand, until the pool is empty. */
final class Locks implements AutoCloseable {

    private final Connection connection;

    private Locks(Connection connection) {
        this.connection = connection;
    }

    static Locks on(String table) {
        try {
            Connection connection = DriverManager.getConnection(Stack.DATABASE);
            connection.setAutoCommit(false);
            connection.createStatement().execute("LOCK TABLE " + table + " IN ACCESS EXCLUSIVE MODE");
            return new Locks(connection);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    @Override
    public void close() {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
