package org.kycvs.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Sql;
import org.kycvs.limits.LimitReached;
import org.kycvs.otp.AddressKey;
import org.kycvs.otp.BrowserKey;
import org.kycvs.otp.PasscodeOrder;
import org.kycvs.otp.PasscodeState;
import org.kycvs.otp.Path;
import org.kycvs.otp.SendingPasscode;
import org.kycvs.people.Fresh;

/** The watch goes round by itself. */
@ExtendWith(ArquillianExtension.class)
class WatchIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    // They have just ended; what lived three minutes is looked at next.
    private static final String FIFTY_THAT_NOBODY_CONFIRMED = """
            INSERT INTO otp.passcode (request_id, browser, address, organisation_id, mobile_index, sends, checks,
              sent_at, expires_at, next_send_at)
            SELECT gen_random_uuid(), 'a browser', ?, ?, 'a mobile', 1, 0,
              now() - interval '170 s', now() - interval '1 s', now()
            FROM generate_series(1, 50)
            """;

    private final String address = "counter-1." + UUID.randomUUID();

    @Inject
    SendingPasscode sending;

    @Inject
    Probe probe;

    @Inject
    Sql sql;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Deployment
    static EnterpriseArchive modules() {
        return Modules.withTests();
    }

    @Test
    void anAddressWhoseCodesNobodyConfirmsIsReportedOnceAndGetsNoMore() {
        assertThat(send().checksLeft()).isEqualTo(5);
        sql.update(FIFTY_THAT_NOBODY_CONFIRMED, address, UUID.randomUUID());

        waitForAlarm();

        assertThatExceptionOfType(LimitReached.class).isThrownBy(this::send);
        LockSupport.parkNanos(Duration.ofSeconds(11).toNanos());
        assertThat(alarms()).isOne();
    }

    private void waitForAlarm() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (alarms() == 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private int alarms() {
        return sql.first(
                        "SELECT count(*) FROM audit.event WHERE kind = 'passcodes.few-confirmed-by-address'"
                                + " AND facts ->> 'who' = ?",
                        row -> row.getInt(1),
                        address)
                .orElseThrow();
    }

    private PasscodeState send() {
        Path path = new Path(
                new BrowserKey("another browser"), new AddressKey(address), new OrganisationId(UUID.randomUUID()));
        return probe.inTransaction(() -> sending.send(new PasscodeOrder(
                ids.newRequest(),
                new MobileNumber(Fresh.mobile()),
                path,
                clock.instant(),
                clock.instant().plus(Duration.ofMinutes(15)),
                (digits, ends) -> "a code")));
    }
}
