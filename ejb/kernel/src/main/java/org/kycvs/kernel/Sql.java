package org.kycvs.kernel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Single known statements on the one datasource, in the caller's transaction.
 *
 * <p>A failed statement is always thrown on, as {@link SqlFailed}, and its transaction then refuses to commit: PostgreSQL
 * has given it up, and code that caught the failure and went on would believe in a commit that never happens.
 */
@ApplicationScoped
public class Sql {

    /** The datasource that every module and every persistence unit shares. */
    public static final String DATASOURCE = "java:jboss/datasources/kycvs";

    @Resource(lookup = DATASOURCE)
    DataSource dataSource;

    /** Absent outside a container. */
    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    @Nullable
    TransactionSynchronizationRegistry transactions;

    protected Sql() {}

    /** For use outside a container. */
    public Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Reads one row into a value. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Runs a statement and says how many rows it touched. */
    public int update(String statement, @Nullable Object... parameters) {
        return run(statement, parameters, PreparedStatement::executeUpdate);
    }

    /**
     * Writes what nobody asks for again in this transaction: at its end, together with all else that is written so. Fit for an
     * event or a message that goes with a change, and not for what decides: it comes too late for that. A failure undoes the
     * transaction. Outside of a transaction it is written at once.
     *
     * @param statement must not write to a row that another one writes to in this way
     */
    public void write(String statement, @Nullable Object... parameters) {
        if (transactions != null && transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            lateWrites(transactions).add(statement, parameters);
        } else {
            writeNow(statement, parameters);
        }
    }

    /** Inserts it, likewise. */
    public void write(NewRow row) {
        write(row.statement(), row.values());
    }

    /** Writes now what waits for the end of the transaction: for whoever has to know whether it failed before that. */
    public void writeWaiting() {
        if (transactions != null && transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            lateWrites(transactions).send();
        }
    }

    /** The first row, if there is one; also for {@code INSERT … RETURNING}. */
    public <T> Optional<T> first(String statement, RowReader<T> reader, @Nullable Object... parameters) {
        List<T> rows = list(statement, reader, parameters);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    public <T> List<T> list(String statement, RowReader<T> reader, @Nullable Object... parameters) {
        return run(statement, parameters, prepared -> {
            try (ResultSet rows = prepared.executeQuery()) {
                List<T> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            }
        });
    }

    /** A {@code timestamptz} column that may be null. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    @FunctionalInterface
    private interface Execution<T> {
        T run(PreparedStatement prepared) throws SQLException;
    }

    private <T> T run(String statement, @Nullable Object[] parameters, Execution<T> execution) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                bind(prepared, i + 1, parameters[i]);
            }
            return execution.run(prepared);
        } catch (SQLException failure) {
            SqlFailed failed = new SqlFailed(failure);
            loseTransaction(failed);
            throw failed;
        }
    }

    /** Whether or not it returns something. */
    private void writeNow(String statement, @Nullable Object... parameters) {
        run(statement, parameters, PreparedStatement::execute);
    }

    private LateWrites lateWrites(TransactionSynchronizationRegistry transaction) {
        if (transaction.getResource(LateWrites.class) instanceof LateWrites begun) {
            return begun;
        }
        LateWrites writes = new LateWrites(this::writeNow);
        transaction.putResource(LateWrites.class, writes);
        transaction.registerInterposedSynchronization(writes);
        return writes;
    }

    /** For callers that catch: the server would report the database's silent rollback as a commit. */
    private void loseTransaction(SqlFailed failure) {
        if (transactions != null && transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            transactions.registerInterposedSynchronization(new LostTransaction(failure));
        }
    }

    private static void bind(PreparedStatement prepared, int index, @Nullable Object value) throws SQLException {
        if (value instanceof Instant instant) {
            prepared.setTimestamp(index, Timestamp.from(instant));
        } else if (value instanceof Enum<?> constant) {
            prepared.setString(index, constant.name());
        } else {
            prepared.setObject(index, value);
        }
    }

    /** The database said no, or did not answer; the transaction is lost. */
    public static final class SqlFailed extends RuntimeException {
        /** No connection, no room, no operator's leave, no disk: PostgreSQL, Appendix A. */
        private static final Set<String> OUTAGES = Set.of("08", "53", "57", "58");

        private final boolean outage;

        SqlFailed(SQLException cause) {
            super("SQLSTATE " + cause.getSQLState(), cause);
            String state = cause.getSQLState();
            outage = state == null || state.length() < 2 || OUTAGES.contains(state.substring(0, 2));
        }

        /** Whether the database was not there, rather than against it. */
        public boolean isOutage() {
            return outage;
        }
    }
}
