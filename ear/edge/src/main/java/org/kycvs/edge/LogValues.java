package org.kycvs.edge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A line of the log that consists of named values; whoever reads it as text sees {@code name=value name=value}. */
final class LogValues {

    /** The message that goes with it: nothing but the values. */
    static final String ONLY = "{0}";

    private final Map<String, Object> values = new LinkedHashMap<>();

    LogValues with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Map<String, Object> all() {
        return values;
    }

    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + value.getValue())
                .collect(Collectors.joining(" "));
    }
}
