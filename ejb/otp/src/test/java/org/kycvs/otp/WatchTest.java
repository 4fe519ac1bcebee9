package org.kycvs.otp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kycvs.otp.OtpSamples.ASHAS;
import static org.kycvs.otp.OtpSamples.COUNTER;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kycvs.audit.AuditEvent;
import org.kycvs.audit.AuditLog;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Settings;
import org.kycvs.limits.Counter;
import org.kycvs.limits.LimitReached;
import org.kycvs.limits.LimitsSamples;

/** What no single request shows. */
class WatchTest {

    private static final Settings ENDLESS_SENDS = new Settings(Map.of(
            "KYCVS_OTP_UNCONFIRMED_SENDS", "1000",
            "KYCVS_OTP_UNCONFIRMED_SENDS_BY_PATH", "1000",
            "KYCVS_OTP_SENDS_BY_ADDRESS", "1000"));
    private static final Duration LIFE = Duration.ofMinutes(3);
    private static final Duration HOUR = Duration.ofHours(1);

    private static DataSource database;

    private final List<AuditEvent> events = new ArrayList<>();
    private OtpSamples asha;

    @BeforeAll
    static void startDatabase() {
        database = OtpSamples.database();
    }

    /** Nobody else has done anything. */
    @BeforeEach
    void emptyTables() {
        asha = new OtpSamples(database, ENDLESS_SENDS);
        asha.organisation = new OrganisationId(UUID.randomUUID());
        asha.sql.update("TRUNCATE otp.passcode, otp.alarm");
        asha.sql.update("UPDATE otp.watch SET judged_until = '-infinity'");
    }

    @ParameterizedTest(name = "{1} of {0} confirmed: {2}")
    @CsvSource({"50, 10, false", "50, 9, true", "49, 0, false", "60, 12, true", "60, 0, true"})
    void anAddressWhoseCodesAreNotConfirmedPausesForAnHour(int sends, int confirmed, boolean pauses) {
        many(sends, nth -> send(nth < confirmed));
        watch();

        assertThat(events).extracting(AuditEvent::kind).contains(kinds(pauses, "passcodes.few-confirmed-by-address"));
        assertPaused(pauses);
        asha.after(HOUR);
        assertPaused(false);
    }

    @Test
    void codesThatCanStillBeConfirmedAreNotJudged() {
        many(60, nth -> send(false));
        asha.after(LIFE.minusSeconds(1));
        look();

        assertThat(events).isEmpty();
    }

    @Test
    void anOrganisationThatHasItsCodesSentFromEverywherePauses() {
        many(50, nth -> {
            asha.address = "address " + nth + asha.mobile.e164();
            send(nth < 9);
        });
        watch();

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo("passcodes.few-confirmed-by-organisation");
            assertThat(event.organisation()).isEqualTo(asha.organisation);
            assertThat(event.facts()).containsEntry("part", "9").containsEntry("whole", "50");
        });
        asha.address = "unblemished";
        assertPaused(true);
        asha.organisation = new OrganisationId(UUID.randomUUID());
        assertPaused(false);
    }

    @Test
    void whatOneAddressDoesAtAnOrganisationsPageDoesNotPauseTheOrganisation() {
        many(60, nth -> send(false));
        watch();
        asha.after(HOUR);
        asha.address = "somebody else";
        many(3, nth -> send(true));
        watch();

        assertThat(events).extracting(AuditEvent::kind).containsExactly("passcodes.few-confirmed-by-address");
        assertPaused(false);
    }

    @Test
    void aPrefixIsReportedAndNobodyPauses() {
        many(50, nth -> {
            asha.address = "address " + nth + asha.mobile.e164();
            asha.organisation = new OrganisationId(UUID.randomUUID());
            send(new MobileNumber("+91970000%04d".formatted(nth)), false);
        });
        watch();

        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.kind()).isEqualTo("passcodes.few-confirmed-by-prefix"))
                .satisfies(event -> assertThat(event.facts()).containsEntry("who", "+919700"));
        assertPaused(false);
    }

    @Test
    void anAlarmIsGivenOnceAndAgainOnlyForWhatCameAfterThePause() {
        many(50, nth -> send(false));
        watch();
        asha.after(Duration.ofMinutes(1));
        watch();
        assertThat(events).hasSize(1);

        asha.after(HOUR);
        many(49, nth -> send(false));
        watch();
        assertThat(events).hasSize(1);

        send(false);
        watch();
        assertThat(events).hasSize(2);
    }

    @ParameterizedTest(name = "{0} wrong of 100: {1}")
    @CsvSource({"30, false", "31, true"})
    void manyWrongChecksPauseTheOrganisationsDirectMode(int wrong, boolean pauses) {
        many(100 - wrong, nth -> collect(nth < wrong));
        watch();

        assertThat(events)
                .extracting(AuditEvent::kind)
                .containsExactly(kinds(pauses, "passcodes.many-wrong-by-organisation"));
        Counter direct = asha.limits.watched().direct().of(asha.organisation.toString());
        assertThat(isPaused(direct)).isEqualTo(pauses);
        assertPaused(false);
    }

    @Test
    void whatStrangersTypeAtAnOrganisationsPageDoesNotPauseItsDirectMode() {
        many(60, nth -> {
            asha.address = "address " + nth + asha.mobile.e164();
            asha.anotherRequest();
            asha.send(new BrowserKey("browser " + nth));
            asha.check(new BrowserKey("browser " + nth), asha.otherDigits());
            asha.check(new BrowserKey("browser " + nth), asha.digits());
        });
        watch();

        assertThat(events).isEmpty();
    }

    @Test
    void anOrganisationThatCollectsCodesIsNoBrowserAndNoAddress() {
        many(20, nth -> {
            asha.anotherRequest();
            asha.send(COUNTER, OtpSamples.freshMobile());
            asha.check(COUNTER, asha.digits());
        });
        many(90, nth -> {
            asha.organisation = new OrganisationId(UUID.randomUUID());
            asha.anotherRequest();
            asha.send(COUNTER, OtpSamples.freshMobile());
        });
        watch();

        assertThat(events).extracting(AuditEvent::kind).doesNotContain("passcodes.many-mobiles-by-browser");
        assertThat(events).extracting(AuditEvent::kind).noneMatch(kind -> kind.endsWith("-by-address"));
    }

    @Test
    void manyWrongChecksFromOneAddressAreReported() {
        many(50, nth -> {
            asha.anotherRequest();
            asha.send(new BrowserKey("browser " + nth), OtpSamples.freshMobile());
            asha.check(new BrowserKey("browser " + nth), asha.otherDigits());
            asha.check(new BrowserKey("browser " + nth), asha.digits());
        });
        watch();

        assertThat(events)
                .extracting(AuditEvent::kind)
                .contains("passcodes.many-wrong-by-address")
                .doesNotContain("passcodes.many-wrong-by-organisation");
    }

    @ParameterizedTest(name = "{0} mobiles: {1}")
    @CsvSource({"5, false", "6, true"})
    void oneBrowserThatProvesManyMobilesIsReported(int mobiles, boolean alarms) {
        many(mobiles, nth -> {
            asha.address = "address " + nth + asha.mobile.e164();
            MobileNumber mobile = OtpSamples.freshMobile();
            send(mobile, true);
            send(mobile, true);
        });
        watch();
        asha.after(Duration.ofMinutes(1));
        watch();

        assertThat(events)
                .extracting(AuditEvent::kind)
                .containsExactly(kinds(alarms, "passcodes.many-mobiles-by-browser"));
    }

    @Test
    void oneAddressThatProvesManyMobilesIsReported() {
        many(6, nth -> {
            BrowserKey browser = new BrowserKey("browser " + nth);
            asha.anotherRequest();
            asha.send(browser, OtpSamples.freshMobile());
            asha.check(browser, asha.digits());
        });
        watch();

        assertThat(events).extracting(AuditEvent::kind).containsExactly("passcodes.many-mobiles-by-address");
    }

    @Test
    void mobilesProvenWithinMoreThanAnHourAreNoAlarm() {
        many(5, nth -> send(OtpSamples.freshMobile(), true));
        asha.after(HOUR.plusSeconds(1));
        many(5, nth -> send(OtpSamples.freshMobile(), true));
        watch();

        assertThat(events).isEmpty();
    }

    @Test
    void anAlarmNamesNobody() {
        many(50, nth -> send(false));
        watch();

        assertThat(events).allSatisfy(event -> assertThat(event.facts().toString())
                .doesNotContain(asha.address, asha.mobile.e164()));
    }

    @Test
    void oneNodeWatchesAtATime() {
        many(50, nth -> send(false));
        asha.after(LIFE);

        asha.transactions.in(() -> {
            assertThat(new Suspects(asha.sql, rule()).begin(asha.now)).isPresent();
            Thread other = new Thread(this::look);
            other.start();
            join(other);
            return true;
        });

        assertThat(events).isEmpty();
        watch();
        assertThat(events).hasSize(1);
    }

    private static void many(int times, IntConsumer step) {
        for (int nth = 0; nth < times; nth++) {
            step.accept(nth);
        }
    }

    /** Only Asha confirms anything, so that no browser proves many mobiles. */
    private void send(boolean confirmed) {
        send(confirmed ? asha.mobile : OtpSamples.freshMobile(), confirmed);
    }

    private void send(MobileNumber mobile, boolean confirmed) {
        asha.after(Duration.ofMillis(1));
        asha.anotherRequest();
        asha.send(ASHAS, mobile);
        if (confirmed) {
            asha.check(ASHAS, asha.digits());
        }
    }

    private void collect(boolean afterAWrongOne) {
        asha.anotherRequest();
        asha.send(COUNTER, OtpSamples.freshMobile());
        if (afterAWrongOne) {
            asha.check(COUNTER, asha.otherDigits());
        }
        asha.check(COUNTER, asha.digits());
    }

    /** When every code has ended. */
    private void watch() {
        asha.after(LIFE);
        look();
    }

    private void look() {
        WatchingPasscodes watching = new WatchingPasscodes();
        watching.suspects = new Suspects(asha.sql, rule());
        watching.limits = asha.limits;
        watching.clock = Clock.fixed(asha.now, ZoneOffset.UTC);
        watching.counting = LimitsSamples.counting(asha.sql, watching.clock);
        watching.ids = new Ids(watching.clock);
        watching.audit = new AuditLog() {
            @Override
            public void record(AuditEvent event) {
                events.add(event);
            }
        };
        asha.transactions.in(() -> {
            watching.watch();
            return true;
        });
    }

    private void assertPaused(boolean paused) {
        asha.anotherRequest();
        if (paused) {
            assertThatExceptionOfType(LimitReached.class)
                    .isThrownBy(() -> asha.send(ASHAS))
                    .satisfies(no -> assertThat(no.code()).isEqualTo("too-many-passcodes"));
        } else {
            assertThat(asha.send(ASHAS).checksLeft()).isEqualTo(5);
        }
    }

    private boolean isPaused(Counter counter) {
        try {
            LimitsSamples.counting(asha.sql, Clock.fixed(asha.now, ZoneOffset.UTC))
                    .count(List.of(), List.of(counter), PasscodeRefused.Reason.TOO_MANY_PASSCODES);
            return false;
        } catch (LimitReached paused) {
            return true;
        }
    }

    private static String[] kinds(boolean any, String kind) {
        return any ? new String[] {kind} : new String[0];
    }

    private static WatchRule rule() {
        return WatchRule.of(new Settings(Map.of()));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopping) {
            throw new AssertionError(stopping);
        }
    }
}
