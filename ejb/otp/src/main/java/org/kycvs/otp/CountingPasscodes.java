package org.kycvs.otp;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kycvs.kernel.Sql;

/** What an operator wants to know of passcodes: whether they arrive and are used, and whether the watch is alarmed. */
@Stateless
@PermitAll
public class CountingPasscodes {

    private static final String COUNT =
            "SELECT coalesce(sum(sends), 0) AS sent, coalesce(sum(confirmed), 0) AS confirmed FROM otp.passcode WHERE sent_at > ?";

    private static final String ALARMS =
            "SELECT cause, count(*) AS alarms FROM otp.alarm WHERE quiet_until > ? GROUP BY cause";

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

    /** How many alarms of the watch are in force, by the word of their cause; a cause without any counts none. */
    public Map<String, Long> alarms() {
        Map<String, Long> alarms = new TreeMap<>();
        Stream.of(Cause.values()).forEach(cause -> alarms.put(cause.word(), 0L));
        sql.list(ALARMS, row -> new Alarms(row.getString("cause"), row.getLong("alarms")), clock.instant())
                .forEach(found -> alarms.put(Cause.valueOf(found.cause()).word(), found.count()));
        return alarms;
    }
}
