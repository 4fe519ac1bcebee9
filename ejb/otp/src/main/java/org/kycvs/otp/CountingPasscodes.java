package org.kycvs.otp;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kycvs.kernel.Span;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.Time;

/** What an operator wants to know of passcodes: whether they arrive and are used, and whether the watch is alarmed. */
@Stateless
@PermitAll
public class CountingPasscodes {

    private static final String COUNT =
            "SELECT coalesce(sum(sends), 0) AS sent, coalesce(sum(confirmed), 0) AS confirmed FROM otp.passcode WHERE sent_at > ?";

    private static final String ALARMS =
            "SELECT cause, count(*) AS alarms FROM otp.alarm WHERE quiet_until > ? GROUP BY cause";

    /** What is kept of closed hours, and what is counted now of those that are not closed yet. */
    private static final String OVER = """
            SELECT date_trunc(?, at, ?) AS begin, sum(sent) AS sent, sum(confirmed) AS confirmed
            FROM (
              SELECT hour AS at, sent, confirmed FROM otp.hour_count WHERE hour >= ?
              UNION ALL
              SELECT sent_at, sends, confirmed FROM otp.passcode WHERE sent_at >= greatest(?,
                coalesce((SELECT max(hour) + interval '1 hour' FROM otp.hour_count), '-infinity'))) AS told
            GROUP BY 1""";

    private static final PasscodeConversion NONE = new PasscodeConversion(0, 0);

    private record Alarms(String cause, long count) {}

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Of requests whose latest passcode was sent within that time; read from an index, for some calls a minute. */
    public PasscodeConversion within(Duration time) {
        return sql.first(
                        COUNT,
                        row -> new PasscodeConversion(row.getLong("sent"), row.getLong("confirmed")),
                        clock.instant().minus(time))
                .orElseThrow();
    }

    /** By the slot in which the latest passcode of a request was sent, the oldest first; a slot without any has noughts. */
    public List<PasscodeSlot> over(Span span) {
        Instant now = clock.instant();
        Instant begin = span.begin(now);
        Map<Instant, PasscodeConversion> found =
                sql
                        .list(OVER, CountingPasscodes::slot, span.field(), Time.PROGRAMME_ZONE.getId(), begin, begin)
                        .stream()
                        .collect(Collectors.toMap(PasscodeSlot::begin, PasscodeSlot::passcodes));
        return span.slots(now).stream()
                .map(slot -> new PasscodeSlot(slot, found.getOrDefault(slot, NONE)))
                .toList();
    }

    /** How many alarms of the watch are in force, by the word of their cause; a cause without any counts none. */
    public Map<String, Long> alarms() {
        Map<String, Long> alarms = new TreeMap<>();
        Stream.of(Cause.values()).forEach(cause -> alarms.put(cause.word(), 0L));
        sql.list(ALARMS, row -> new Alarms(row.getString("cause"), row.getLong("alarms")), clock.instant())
                .forEach(found -> alarms.put(Cause.valueOf(found.cause()).word(), found.count()));
        return alarms;
    }

    private static PasscodeSlot slot(ResultSet row) throws SQLException {
        return new PasscodeSlot(
                row.getTimestamp("begin").toInstant(),
                new PasscodeConversion(row.getLong("sent"), row.getLong("confirmed")));
    }
}
