package org.kycvs.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.kycvs.benchmark.journey.Journeys;
import org.kycvs.benchmark.journey.People;
import org.kycvs.benchmark.journey.Step;
import org.kycvs.benchmark.journey.Stopwatch;
import org.kycvs.benchmark.sql.SentStatement;
import org.kycvs.benchmark.sql.StatementLog;

/** The statements of a single journey, in their order, by step; those of timers left out. */
record Recording(Map<Step, List<SentStatement>> steps) {

    /** Long enough for what a step leaves behind to be over, and for the log's milliseconds to tell two steps apart. */
    private static final Duration PAUSE = Duration.ofMillis(150);

    private static final Duration TIMERS = Duration.ofSeconds(5);

    /** Several are walked, and the one beside which the fewest timers ran is taken. */
    private static final int WALKED = 5;

    static Recording of(BenchmarkedStack stack, Journeys journeys, People people) {
        people.importMore(WALKED);
        try (Connection database = stack.database()) {
            run(database, "ALTER SYSTEM SET log_line_prefix = '" + StatementLog.PREFIX + "'");
            run(database, "ALTER SYSTEM SET log_statement = 'all'");
            run(database, "SELECT pg_reload_conf()");
            try {
                return record(stack, journeys, people);
            } finally {
                run(database, "ALTER SYSTEM RESET log_statement");
                run(database, "SELECT pg_reload_conf()");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The database does not log its statements", failure);
        }
    }

    List<SentStatement> statements() {
        return steps.values().stream().flatMap(List::stream).toList();
    }

    /** How many were sent in a step, without those that only begin or end a transaction. */
    long statementsOf(Step step) {
        return calls(steps.getOrDefault(step, List.of()));
    }

    /** How many of these dispatch messages, after the answer or beside it. */
    long dispatchingOf(Step step) {
        return steps.getOrDefault(step, List.of()).stream()
                .filter(SentStatement::dispatches)
                .count();
    }

    /** Transactions of more than one statement; what dispatches messages commits each statement by itself. */
    long transactionsOf(Step step) {
        return steps.getOrDefault(step, List.of()).stream()
                .filter(SentStatement::commits)
                .count();
    }

    long calls() {
        return calls(statements());
    }

    private static long calls(List<SentStatement> sent) {
        return sent.stream().filter(one -> !one.begins() && !one.commits()).count();
    }

    private static Recording record(BenchmarkedStack stack, Journeys journeys, People people) {
        LockSupport.parkNanos(PAUSE.toNanos());
        long start = stack.bytesOfDatabaseLog();
        LockSupport.parkNanos(TIMERS.toNanos());
        Set<String> timers = StatementLog.read(stack.databaseLog(), start).stream()
                .map(SentStatement::sql)
                .filter(sql -> !sql.contains("delivery.outbox"))
                .collect(Collectors.toSet());
        Recording shortest = null;
        for (int i = 0; i < WALKED; i++) {
            Recording one = walk(stack, journeys, people, timers);
            if (shortest == null
                    || one.statements().size() < shortest.statements().size()) {
                shortest = one;
            }
        }
        return java.util.Objects.requireNonNull(shortest);
    }

    private static Recording walk(BenchmarkedStack stack, Journeys journeys, People people, Set<String> timers) {
        long from = stack.bytesOfDatabaseLog();
        Ends ends = new Ends();
        journeys.walk(people.one(), System.nanoTime(), ends);
        Map<Step, List<SentStatement>> steps = new EnumMap<>(Step.class);
        StatementLog.read(stack.databaseLog(), from).stream()
                .filter(sent -> sent.begins() || sent.commits() || !timers.contains(sent.sql()))
                .forEach(sent -> steps.computeIfAbsent(ends.stepAt(sent.at()), step -> new ArrayList<>())
                        .add(sent));
        return new Recording(steps);
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /** When each step ended, by the clock that the log is written by; makes a pause behind each. */
    private static final class Ends extends Stopwatch {
        private final Map<Step, Instant> ends = new EnumMap<>(Step.class);

        @Override
        public void took(Step step, long nanos) {
            LockSupport.parkNanos(PAUSE.toNanos());
            ends.put(step, Instant.now());
        }

        Step stepAt(Instant time) {
            return ends.entrySet().stream()
                    .filter(end -> time.isBefore(end.getValue()))
                    .findFirst()
                    .map(Map.Entry::getKey)
                    .orElse(Step.WHOLE);
        }
    }
}
