package org.kycvs.otp;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.kycvs.kernel.Sql;

/** What an operator wants to know of passcodes: whether they arrive and are used. */
@Stateless
@PermitAll
public class CountingPasscodes {

    private static final String COUNT =
            "SELECT coalesce(sum(sends), 0) AS sent, count(proven_by) AS confirmed FROM otp.passcode WHERE sent_at > ?";

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
}
