package org.kycvs.kernel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** What the container does for a piece of a longer work: one connection for all its statements, one commit. */
public final class OneTransaction extends OwnTransaction {

    private final DataSource database;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();

    public OneTransaction(DataSource database) {
        this.database = database;
    }

    /** Gives the transaction's connection within a transaction, and one that commits each statement outside. */
    public DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Connection connection = current.get();
                    return connection != null && method.getName().equals("getConnection")
                            ? keptOpen(connection)
                            : method.invoke(database, arguments);
                });
    }

    @Override
    public <T> T run(Supplier<T> piece) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            current.set(connection);
            try {
                T result = piece.get();
                connection.commit();
                return result;
            } finally {
                current.remove();
                connection.rollback();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Connection keptOpen(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                OneTransaction.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(connection, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
