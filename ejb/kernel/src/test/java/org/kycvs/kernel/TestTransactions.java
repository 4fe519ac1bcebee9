package org.kycvs.kernel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Transactions as a session bean has them, without a container: within one, a thread's statements share a connection. */
public final class TestTransactions {

    private final DataSource database;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();

    public TestTransactions(DataSource database) {
        this.database = database;
    }

    /** Statements in the thread's transaction; outside one, each commits by itself. */
    public Sql sql() {
        return new Sql((DataSource) Proxy.newProxyInstance(
                TestTransactions.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getConnection") ? connection() : method.invoke(database, arguments)));
    }

    /** One step: its statements stand together, or, when it throws, not at all. */
    public <T> T in(Supplier<T> step) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            current.set(connection);
            return committed(step, connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } finally {
            current.remove();
        }
    }

    private static <T> T committed(Supplier<T> step, Connection connection) throws SQLException {
        try {
            T result = step.get();
            connection.commit();
            return result;
        } catch (RuntimeException refused) {
            connection.rollback();
            throw refused;
        }
    }

    private Connection connection() throws SQLException {
        Connection shared = current.get();
        return shared == null ? database.getConnection() : unclosed(shared);
    }

    private static Connection unclosed(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                TestTransactions.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
