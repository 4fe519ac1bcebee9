package org.kycvs.registry;

import java.util.Map;

/**
 * One line as it was imported, before anything in it is believed.
 *
 * @param number in the file, from 1
 * @param fields what it says; a column that is missing or empty says nothing
 */
public record DoseLine(long number, Map<Column, String> fields) {

    public DoseLine {
        fields = Map.copyOf(fields);
    }

    /** Without spaces around it; empty if the line says nothing there. */
    String field(Column column) {
        return fields.getOrDefault(column, "").strip();
    }

    boolean has(Column column) {
        return !field(column).isEmpty();
    }

    @Override
    public String toString() {
        return "DoseLine[" + number + "]";
    }
}
