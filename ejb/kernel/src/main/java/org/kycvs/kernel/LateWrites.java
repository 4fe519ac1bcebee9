package org.kycvs.kernel;

import jakarta.transaction.Synchronization;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction only writes, gathered until its end: all of it is one trip to the database, and one statement.
 *
 * <p>The parts of such a statement do not see each other (PostgreSQL, "Data-Modifying Statements in WITH"): none may write to a
 * row that another has written. Constraints hold between them as between statements, because they are checked at its end.
 */
final class LateWrites implements Synchronization {

    /** A longer statement saves no more. */
    static final int MOST = 16;

    private final BiConsumer<String, @Nullable Object[]> sender;
    private final List<Write> waiting = new ArrayList<>();

    private record Write(String statement, @Nullable Object[] parameters) {}

    /** @param sender runs a statement in the transaction */
    LateWrites(BiConsumer<String, @Nullable Object[]> sender) {
        this.sender = sender;
    }

    void add(String statement, @Nullable Object... parameters) {
        waiting.add(new Write(statement, parameters));
        if (waiting.size() == MOST) {
            send();
        }
    }

    /** A failure undoes the transaction, and whoever wanted the commit is told. */
    @Override
    public void beforeCompletion() {
        send();
    }

    @Override
    public void afterCompletion(int status) {
        // Nothing waits any more, or nothing counts any more.
    }

    void send() {
        if (waiting.isEmpty()) {
            return;
        }
        List<Write> now = List.copyOf(waiting);
        waiting.clear();
        sender.accept(
                statement(now.stream().map(Write::statement).toList()),
                now.stream().flatMap(write -> Arrays.stream(write.parameters())).toArray());
    }

    private static String statement(List<String> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : IntStream.range(0, parts.size())
                        .mapToObj(nth -> "w" + nth + " AS (" + parts.get(nth).strip() + ")")
                        .collect(Collectors.joining(", ", "WITH ", " SELECT 1"));
    }
}
