package org.kycvs.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was used, up to a moment or between two.
 *
 * @param seconds of time; application, database and generator: of CPU
 * @param writing transactions that wrote something, and so had to wait for the disk
 * @param statements by their text
 */
record Reading(
        double seconds,
        double application,
        double compiling,
        double database,
        double generator,
        double commits,
        double writing,
        double fsyncs,
        double walBytes,
        double logBytes,
        Map<String, Use> statements) {

    private static final double RARE = 0.02;

    /** @param millis that the database worked on them */
    record Use(double calls, double millis) {

        private static final Use NONE = new Use(0, 0);

        Use plus(Use more, double factor) {
            return new Use(calls + factor * more.calls, millis + factor * more.millis);
        }
    }

    Reading since(Reading before) {
        return plus(before, -1);
    }

    /** Without what the application uses in the same time when nobody calls. */
    Reading without(Reading idle) {
        return plus(idle, -seconds / idle.seconds).lasting(seconds);
    }

    /** Each of so many. */
    Reading dividedBy(double many) {
        Reading nothing = plus(this, -1);
        return nothing.plus(this, 1 / many);
    }

    /** All statements but those that only begin or end a transaction. */
    double statementCalls() {
        return statements.entrySet().stream()
                .filter(entry -> !isBracket(entry.getKey()))
                .mapToDouble(entry -> entry.getValue().calls())
                .sum();
    }

    /** The statements that took the database the longest come first; those that hardly came at all are left out. */
    List<Map.Entry<String, Use>> dearest() {
        return statements.entrySet().stream()
                .filter(entry -> entry.getValue().calls() > RARE)
                .sorted(Comparator.comparingDouble(entry -> -entry.getValue().millis()))
                .toList();
    }

    private static boolean isBracket(String statement) {
        return statement.startsWith("BEGIN") || statement.startsWith("COMMIT") || statement.startsWith("ROLLBACK");
    }

    private Reading lasting(double time) {
        return new Reading(
                time,
                application,
                compiling,
                database,
                generator,
                commits,
                writing,
                fsyncs,
                walBytes,
                logBytes,
                statements);
    }

    private Reading plus(Reading other, double factor) {
        return new Reading(
                seconds + factor * other.seconds,
                application + factor * other.application,
                compiling + factor * other.compiling,
                database + factor * other.database,
                generator + factor * other.generator,
                commits + factor * other.commits,
                writing + factor * other.writing,
                fsyncs + factor * other.fsyncs,
                walBytes + factor * other.walBytes,
                logBytes + factor * other.logBytes,
                statements.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                        .plus(other.statements.getOrDefault(entry.getKey(), Use.NONE), factor))));
    }
}
