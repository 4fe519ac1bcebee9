package org.kycvs.limits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.kycvs.kernel.Sql;

/** The rows of {@code limits.counter}; time comes from the caller, so that a window can be tested without waiting for it. */
@Dependent
class Counters {

    @Inject
    Sql sql;

    Counters() {}

    Counters(Sql sql) {
        this.sql = sql;
    }

    /**
     * Counts one more in each row, and returns them as they stand then, locked; and with them those of {@code heeded} that are
     * paused. Also counts where a pause runs: the caller then undoes it all by not committing.
     */
    List<CounterRow> count(List<CounterRow> counted, List<CounterRow> heeded, Instant now) {
        return sql.list(
                CounterSql.COUNT,
                CounterRow::read,
                texts(counted, CounterRow::name),
                texts(counted, CounterRow::key),
                slots(counted),
                texts(counted, row -> row.windowEnds().toString()),
                now,
                now,
                texts(heeded, CounterRow::name),
                texts(heeded, CounterRow::key),
                now);
    }

    int pause(List<CounterRow> rows) {
        return sql.update(
                CounterSql.PAUSE,
                texts(rows, CounterRow::name),
                texts(rows, CounterRow::key),
                slots(rows),
                texts(rows, row -> row.windowEnds().toString()),
                texts(rows, row -> row.pause().orElseThrow().toString()));
    }

    /**
     * Takes one from each row, and returns those of {@code heeded} that are paused. Does nothing where the window has closed: what
     * was counted in it is forgotten anyway.
     */
    List<CounterRow> giveBack(List<CounterRow> rows, List<CounterRow> heeded, Instant now) {
        return sql.list(
                CounterSql.GIVE_BACK,
                CounterRow::read,
                texts(rows, CounterRow::name),
                texts(rows, CounterRow::key),
                now,
                texts(heeded, CounterRow::name),
                texts(heeded, CounterRow::key),
                now);
    }

    private static String[] texts(List<CounterRow> rows, Function<CounterRow, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private static Integer[] slots(List<CounterRow> rows) {
        return rows.stream().map(CounterRow::slot).toArray(Integer[]::new);
    }
}
