package org.kycvs.benchmark.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The statements of one journey, sent again and again by a program that does nothing else: what the database allows at most. */
public final class Replay {

    private static final Pattern PLACE = Pattern.compile("\\$\\d+");

    private final String database;
    private final List<SentStatement> journey;

    /** @param database its JDBC address, with the application's own user */
    public Replay(String database, List<SentStatement> journey) {
        this.database = database;
        this.journey = journey;
    }

    /** Replays journeys for that time over so many connections, each journey on one; gives their number. */
    public int run(int connections, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        AtomicInteger done = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            List<Future<?>> players = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                Callable<@Nullable Void> player = () -> play(end, done);
                players.add(threads.submit(player));
            }
            for (Future<?> player : players) {
                player.get();
            }
            return done.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The replay failed", failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped", stopping);
        } finally {
            threads.shutdownNow();
        }
    }

    private @Nullable Void play(long end, AtomicInteger done) throws SQLException {
        Variables variables = new Variables();
        try (Connection connection = DriverManager.getConnection(database)) {
            while (System.nanoTime() < end) {
                variables.renew();
                for (SentStatement statement : journey) {
                    send(connection, statement, variables.in(statement));
                }
                done.incrementAndGet();
            }
        }
        return null;
    }

    private static void send(Connection connection, SentStatement statement, List<@Nullable String> parameters)
            throws SQLException {
        if (statement.begins()) {
            connection.setAutoCommit(false);
        } else if (statement.commits()) {
            connection.commit();
            connection.setAutoCommit(true);
        } else {
            execute(connection, statement.sql(), parameters);
        }
    }

    /** The database finds out by itself what each parameter is, as it stands in the statement. */
    private static void execute(Connection connection, String sql, List<@Nullable String> parameters)
            throws SQLException {
        try (PreparedStatement prepared =
                connection.prepareStatement(PLACE.matcher(sql).replaceAll("?"))) {
            for (int i = 0; i < parameters.size(); i++) {
                prepared.setObject(i + 1, parameters.get(i), Types.OTHER);
            }
            if (prepared.execute()) {
                prepared.getResultSet().close();
            }
        }
    }
}
