package org.kycvs.admin.frame;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table. Its heading is the word {@code <table>.column.<key>}.
 *
 * @param key by which the address and the list's source call it: letters
 * @param value what an export says of a row: text, a number or a moment
 * @param sorted whether the list can be put in its order
 * @param searched whether the list can be narrowed by a text that it contains
 * @param choices codes by one of which the list can be narrowed, each the word {@code <kind>.<code>}; none if it cannot
 * @param kind of these words
 * @param usual whether it is shown as long as nobody chooses columns
 */
public record Column<R>(
        String key,
        Function<R, @Nullable Object> value,
        boolean sorted,
        boolean searched,
        List<String> choices,
        String kind,
        boolean usual) {

    public static <R> Column<R> of(String key, Function<R, @Nullable Object> value) {
        return new Column<>(key, value, false, false, List.of(), "", true);
    }

    public Column<R> canSort() {
        return new Column<>(key, value, true, searched, choices, kind, usual);
    }

    public Column<R> canSearch() {
        return new Column<>(key, value, sorted, true, choices, kind, usual);
    }

    public Column<R> canChoose(String wordsKind, List<String> codes) {
        return new Column<>(key, value, sorted, searched, List.copyOf(codes), wordsKind, usual);
    }

    /** Its values are codes, each the word {@code <kind>.<code>}. */
    public Column<R> inWords(String wordsKind) {
        return new Column<>(key, value, sorted, searched, choices, wordsKind, usual);
    }

    /** Shown to whoever chooses it. */
    public Column<R> onDemand() {
        return new Column<>(key, value, sorted, searched, choices, kind, false);
    }

    boolean filters() {
        return searched || !choices.isEmpty();
    }
}
