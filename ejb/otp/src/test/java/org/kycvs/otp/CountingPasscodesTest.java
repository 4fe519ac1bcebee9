package org.kycvs.otp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kycvs.otp.OtpSamples.ASHAS;
import static org.kycvs.otp.OtpSamples.NOON;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kycvs.kernel.Batches;
import org.kycvs.kernel.ClosedHours;
import org.kycvs.kernel.OneTransaction;
import org.kycvs.kernel.Span;
import org.kycvs.kernel.Sql;

/** What operators are told of passcodes: figures, and nobody's. */
class CountingPasscodesTest {

    private static final Duration LATELY = Duration.ofMinutes(15);

    private final OtpSamples asha = new OtpSamples(OtpSamples.database());

    /** Nobody else has done anything. */
    @BeforeEach
    void emptyTables() {
        asha.sql.update("TRUNCATE otp.passcode, otp.alarm, otp.hour_count");
    }

    @Test
    void whatWasSentLatelyIsCountedAndWhatCameBackOfIt() {
        asha.send(ASHAS);
        asha.check(ASHAS, asha.digits());
        asha.anotherRequest();
        asha.send(ASHAS, OtpSamples.freshMobile());
        asha.check(ASHAS, asha.otherDigits());

        assertThat(counting().within(LATELY)).isEqualTo(new PasscodeConversion(2, 1));
        asha.after(Duration.ofHours(1));
        assertThat(counting().within(LATELY)).isEqualTo(new PasscodeConversion(0, 0));
    }

    @Test
    void whatWasSentIsToldByTheHourLongAfterItIsForgotten() {
        asha.send(ASHAS);
        asha.check(ASHAS, asha.digits());
        assertThat(counting().over(Span.DAY)).hasSize(24).last().satisfies(slot -> assertThat(slot.passcodes())
                .isEqualTo(new PasscodeConversion(1, 1)));

        asha.after(Duration.ofHours(3));
        keeping().keep();
        keeping().keep();
        asha.sql.update("TRUNCATE otp.passcode");

        assertThat(counting().over(Span.DAY).stream().map(PasscodeSlot::passcodes))
                .containsOnlyOnce(new PasscodeConversion(1, 1));
    }

    @Test
    void alarmsInForceAreCountedByTheirCause() {
        alarm(Cause.MANY_WRONG_BY_ADDRESS, "one", Duration.ofHours(1));
        alarm(Cause.MANY_WRONG_BY_ADDRESS, "another", Duration.ofHours(1));
        alarm(Cause.MANY_MOBILES_BY_BROWSER, "over", Duration.ZERO);

        assertThat(counting().alarms())
                .hasSize(Cause.values().length)
                .containsEntry("many-wrong-by-address", 2L)
                .containsEntry("many-mobiles-by-browser", 0L);
    }

    private void alarm(Cause cause, String key, Duration quiet) {
        asha.sql.update("INSERT INTO otp.alarm VALUES (?, ?, ?)", cause, key, NOON.plus(quiet));
    }

    private CountingPasscodes counting() {
        CountingPasscodes counting = new CountingPasscodes();
        counting.sql = asha.sql;
        counting.clock = Clock.fixed(asha.now, ZoneOffset.UTC);
        return counting;
    }

    private KeepingPasscodeFigures keeping() {
        KeepingPasscodeFigures keeping = new KeepingPasscodeFigures();
        OneTransaction own = new OneTransaction(OtpSamples.database());
        keeping.clock = Clock.fixed(asha.now, ZoneOffset.UTC);
        keeping.sql = new Sql(own.dataSource());
        keeping.batches = new Batches(own, keeping.sql, keeping.clock);
        keeping.hours = new ClosedHours(keeping.batches, keeping.sql, keeping.clock);
        return keeping;
    }
}
