package org.kycvs.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row that is to be inserted, column by column, for {@link Sql#write(NewRow)}. */
public final class NewRow {

    private final String table;
    private final Map<String, @Nullable Object> columns = new LinkedHashMap<>();

    private NewRow(String table) {
        this.table = table;
    }

    /** @param table with its schema */
    public static NewRow in(String table) {
        return new NewRow(table);
    }

    /** Column and table are words of the program, never of anybody outside: they become part of the statement. */
    public NewRow with(String column, @Nullable Object value) {
        columns.put(column, value);
        return this;
    }

    String statement() {
        return "INSERT INTO " + table + " (" + String.join(", ", columns.keySet()) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    @Nullable
    Object[] values() {
        return columns.values().toArray();
    }
}
