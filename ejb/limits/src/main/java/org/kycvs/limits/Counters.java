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

    /** Those that are paused. */
    List<CounterRow> paused(List<CounterRow> rows, Instant now) {
        return sql.list(
                CounterSql.PAUSED, CounterRow::read, texts(rows, CounterRow::name), texts(rows, CounterRow::key), now);
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

    /** Does nothing where the window has closed: what was counted in it is forgotten anyway. */
    int giveBack(List<CounterRow> rows, Instant now) {
        return sql.update(CounterSql.GIVE_BACK, texts(rows, CounterRow::name), texts(rows, CounterRow::key), now);
    }

    private static String[] texts(List<CounterRow> rows, Function<CounterRow, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private static Integer[] slots(List<CounterRow> rows) {
        return rows.stream().map(CounterRow::slot).toArray(Integer[]::new);
    }
}
