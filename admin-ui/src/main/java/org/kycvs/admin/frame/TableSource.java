package org.kycvs.admin.frame;

import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.ListQuery;
import org.kycvs.kernel.Listing;

/** Where the rows of a table come from: a use case that answers a {@link ListQuery}, or a short list as a whole. */
@FunctionalInterface
public interface TableSource<R> {

    Listing<R> read(ListQuery query);

    /** Of a list that has some hundreds of rows at most: it is read as a whole and narrowed and sorted by the columns' values. */
    static <R> TableSource<R> ofAll(List<Column<R>> columns, Supplier<List<R>> all) {
        Map<String, Column<R>> byKey = columns.stream().collect(Collectors.toMap(Column::key, Function.identity()));
        return query -> {
            List<R> fitting = all.get().stream()
                    .filter(row -> query.filters().entrySet().stream()
                            .allMatch(filter ->
                                    fits(Objects.requireNonNull(byKey.get(filter.getKey())), row, filter.getValue())))
                    .sorted(order(query, byKey))
                    .toList();
            int from = Math.min(query.offset(), fitting.size());
            int to = Math.min(from + query.limit(), fitting.size());
            return new Listing<>(fitting.subList(from, to), fitting.size());
        };
    }

    private static <R> boolean fits(Column<R> column, R row, String wanted) {
        String is = text(column.value().apply(row));
        return column.choices().isEmpty()
                ? is.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT))
                : is.equals(wanted);
    }

    private static <R> Comparator<R> order(ListQuery query, Map<String, Column<R>> columns) {
        Column<R> column = query.sort() == null ? null : columns.get(query.sort());
        if (column == null) {
            return (one, other) -> 0;
        }
        Comparator<R> order = Comparator.comparing(column.value(), TableSource::compare);
        return query.descending() ? order.reversed() : order;
    }

    private static int compare(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Long a && other instanceof Long b) {
            return a.compareTo(b);
        }
        if (one instanceof Instant a && other instanceof Instant b) {
            return a.compareTo(b);
        }
        return Collator.getInstance(Locale.ENGLISH).compare(text(one), text(other));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
