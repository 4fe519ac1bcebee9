package org.kycvs.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** Reads what has been used so far: CPU, statements, commits, log. */
final class Meter implements AutoCloseable {

    private static final double NANOS_IN_A_SECOND = 1e9;

    private static final String STATEMENTS = """
            select query, sum(calls)::bigint as calls, sum(total_exec_time) as millis
              from pg_stat_statements s join pg_roles r on r.oid = s.userid
             where r.rolname = 'kycvs' group by query""";

    /** The second is how many transactions ever wrote something: the others have no number. */
    private static final String TRANSACTIONS = """
            select d.xact_commit, pg_snapshot_xmax(pg_current_snapshot())::text::bigint as writing,
                   (select coalesce(sum(fsyncs), 0) from pg_stat_io where object = 'wal') as fsyncs,
                   pg_current_wal_insert_lsn() - '0/0' as wal
              from pg_stat_database d where datname = 'kycvs'""";

    private final BenchmarkedStack stack;
    private final Processes processes;
    private final Connection database;

    Meter(BenchmarkedStack stack) {
        this.stack = stack;
        this.processes = new Processes(stack.server(), stack.postmaster());
        this.database = stack.database();
    }

    Reading read() {
        try (Statement statement = database.createStatement()) {
            Map<String, Reading.Use> statements = statements(statement);
            try (ResultSet row = statement.executeQuery(TRANSACTIONS)) {
                row.next();
                return new Reading(
                        System.nanoTime() / NANOS_IN_A_SECOND,
                        processes.application(),
                        processes.compiling(),
                        processes.database(),
                        Processes.own(),
                        row.getLong("xact_commit"),
                        row.getLong("writing"),
                        row.getLong("fsyncs"),
                        row.getLong("wal"),
                        stack.bytesOfLog(),
                        statements);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The database does not tell its figures", failure);
        }
    }

    /** Of the application. */
    double residentMegabytes() {
        return processes.residentMegabytes();
    }

    private static Map<String, Reading.Use> statements(Statement statement) throws SQLException {
        Map<String, Reading.Use> statements = new HashMap<>();
        try (ResultSet row = statement.executeQuery(STATEMENTS)) {
            while (row.next()) {
                statements.put(row.getString("query"), new Reading.Use(row.getLong("calls"), row.getDouble("millis")));
            }
        }
        return statements;
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
