package org.kycvs.kernel;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a long list somebody wants to see. Who answers it knows its own columns: it must map their keys to statements of
 * its own and never put a key or a value into one.
 *
 * @param offset how many rows are left out before, from 0
 * @param limit how many rows at most, 1 to {@value #MOST}
 * @param sort the key of a column; nothing for the list's own order
 * @param descending the last first
 * @param filters by the key of a column what it must contain or be; never blank, at most {@value #LONGEST_FILTER} characters
 */
public record ListQuery(int offset, int limit, @Nullable String sort, boolean descending, Map<String, String> filters)
        implements Serializable {

    public static final int MOST = 10_000;
    public static final int LONGEST_FILTER = 100;

    public ListQuery {
        filters = Map.copyOf(filters);
        boolean sound = offset >= 0
                && limit > 0
                && limit <= MOST
                && filters.values().stream().noneMatch(text -> text.isBlank() || text.length() > LONGEST_FILTER);
        if (!sound) {
            throw new InvalidValue(InvalidValue.Kind.TEXT, "a part of a list");
        }
    }

    /** From the first row on, in the list's own order. */
    public static ListQuery first(int limit) {
        return new ListQuery(0, limit, null, false, Map.of());
    }

    public Optional<String> filter(String column) {
        return Optional.ofNullable(filters.get(column));
    }

    /** The same rows, from another place on. */
    public ListQuery part(int otherOffset, int otherLimit) {
        return new ListQuery(otherOffset, otherLimit, sort, descending, filters);
    }
}
