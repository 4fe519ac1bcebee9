package org.kycvs.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.InvalidValue;
import org.kycvs.kernel.ListQuery;
import org.kycvs.kernel.Time;

/**
 * Which events somebody looks for, as a condition on {@code audit.event e}. Nothing that was typed is ever put into a statement.
 *
 * @param condition true of the events
 * @param parameters of the condition, in its order
 */
record AuditSearch(String condition, List<Object> parameters) {

    private static final Map<String, String> CONDITIONS = Map.of(
            "kind", "starts_with(e.kind, ?)",
            "actor", "e.actor = ?",
            "account", "e.id IN (SELECT event_id FROM audit.word WHERE name = 'account' AND text = ?)",
            "organisation", "e.organisation_id = ?",
            "subject", "e.subject_id = ?");

    /** That the log was read is shown to whoever asks for it: else each look would push what is looked at one row further. */
    private static final String NOT_OF_READING = "e.kind <> 'audit.read'";

    /** Ids tell the time at which they were made: the primary key finds a time. */
    private static final String WITHIN = "e.id >= ? AND e.id < ?";

    /** @throws InvalidValue what was typed is no id, or no day */
    static AuditSearch of(ListQuery query) {
        List<String> conditions = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        if (query.filter("kind").isEmpty()) {
            conditions.add(NOT_OF_READING);
        }
        query.filters().forEach((column, text) -> {
            if (column.equals("at")) {
                conditions.add(WITHIN);
                parameters.addAll(ids(text));
            } else if (CONDITIONS.containsKey(column)) {
                conditions.add(CONDITIONS.get(column));
                parameters.add(column.equals("organisation") || column.equals("subject") ? Ids.parse(text) : text);
            }
        });
        return new AuditSearch(String.join(" AND ", conditions), List.copyOf(parameters));
    }

    /** Of a day, a month or a year, in the programme's zone: {@code 2026-11-27}, {@code 2026-11}, {@code 2026}. */
    private static List<UUID> ids(String text) {
        try {
            return switch (text.length()) {
                case 4 -> ids(Year.parse(text).atDay(1), ChronoUnit.YEARS);
                case 7 -> ids(YearMonth.parse(text).atDay(1), ChronoUnit.MONTHS);
                default -> ids(LocalDate.parse(text), ChronoUnit.DAYS);
            };
        } catch (DateTimeException unreadable) {
            throw new InvalidValue(InvalidValue.Kind.TEXT, "a day like 2026-11-27, a month or a year");
        }
    }

    private static List<UUID> ids(LocalDate first, ChronoUnit length) {
        return List.of(lowest(first), lowest(first.plus(1, length)));
    }

    private static UUID lowest(LocalDate day) {
        Instant begins = day.atStartOfDay(Time.PROGRAMME_ZONE).toInstant();
        return Ids.lowest(begins);
    }
}
