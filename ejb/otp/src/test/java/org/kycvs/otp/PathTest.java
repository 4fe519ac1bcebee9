package org.kycvs.otp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kycvs.otp.OtpSamples.ASHAS;
import static org.kycvs.otp.OtpSamples.EVES;
import static org.kycvs.otp.OtpSamples.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.RequestId;
import org.kycvs.kernel.Settings;
import org.kycvs.limits.CountersAway;
import org.kycvs.limits.LimitReached;
import org.kycvs.otp.PasscodeCheck.Proven;
import org.kycvs.otp.PasscodeCheck.TooEarly;
import org.kycvs.otp.PasscodeCheck.Wrong;

/** What is done too often slows its path first, and the mobile last; nobody shuts its owner out. */
class PathTest {

    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    private static final Settings ENDLESS_SENDS = new Settings(Map.of(
            "KYCVS_OTP_UNCONFIRMED_SENDS", "1000",
            "KYCVS_OTP_UNCONFIRMED_SENDS_BY_PATH", "1000",
            "KYCVS_OTP_SENDS_BY_ADDRESS", "1000"));

    private static DataSource database;

    private OtpSamples asha;

    @BeforeAll
    static void startDatabase() {
        database = OtpSamples.database();
    }

    @BeforeEach
    void newRequest() {
        asha = new OtpSamples(database);
    }

    @Test
    void threeUnconfirmedByOnePathADayAndAnotherPathStillHasItsOwn() {
        sendUnconfirmed(3, EVES);
        asha.anotherRequest();
        assertSendsNoMore(EVES, NOON.plus(DAY));

        asha.address = "her own";
        assertSendsNoMore(EVES, NOON.plus(DAY));
        asha.send(ASHAS);
        assertThat(asha.check(ASHAS, asha.digits())).isInstanceOf(Proven.class);
    }

    @Test
    void aNewCookieAtTheSameAddressIsNoNewPath() {
        sendUnconfirmed(3, EVES);
        asha.anotherRequest();

        assertSendsNoMore(new BrowserKey("fresh"), NOON.plus(DAY));
    }

    @Test
    void sixUnconfirmedToOneMobileADayByWhateverPath() {
        for (int i = 0; i < 6; i++) {
            asha.address = "address " + i + asha.mobile.e164();
            asha.anotherRequest();
            asha.send(new BrowserKey("browser " + i));
        }
        asha.address = "seventh";
        asha.anotherRequest();

        assertSendsNoMore(ASHAS, NOON.plus(DAY));
        asha.after(DAY);
        asha.anotherRequest();
        asha.send(ASHAS);
    }

    @Test
    void whatIsConfirmedIsNotCounted() {
        for (int i = 0; i < 8; i++) {
            asha.anotherRequest();
            asha.send(ASHAS);
            asha.check(ASHAS, asha.otherDigits());
            assertThat(asha.check(ASHAS, asha.digits())).isInstanceOf(Proven.class);
            asha.check(ASHAS, asha.digits());
        }
        sendUnconfirmed(3, ASHAS);
        asha.anotherRequest();
        assertSendsNoMore(ASHAS, NOON.plus(DAY));
    }

    @Test
    void thirtyForOneAddressInTenMinutesToWhomever() {
        for (int i = 0; i < 30; i++) {
            asha.anotherRequest();
            asha.send(new BrowserKey("browser " + i), new MobileNumber("+9197000000%02d".formatted(i)));
        }
        asha.anotherRequest();
        assertSendsNoMore(ASHAS, NOON.plus(Duration.ofMinutes(10)));

        asha.after(Duration.ofMinutes(10));
        asha.send(ASHAS);
    }

    @Test
    void whatIsRefusedSendsNothingAndCostsNothing() {
        sendUnconfirmed(3, EVES);
        asha.anotherRequest();
        for (int i = 0; i < 9; i++) {
            assertSendsNoMore(EVES, NOON.plus(DAY));
        }

        assertThat(asha.phone).hasSize(3);
        assertThat(asha.passcodes.find(asha.request)).isEmpty();
        asha.address = "her own";
        sendUnconfirmed(3, ASHAS);
    }

    @Test
    void tenWrongByOnePathPauseItForHalfAnHourAndTheOwnerIsNotShutOut() {
        asha = new OtpSamples(database, ENDLESS_SENDS);
        guessWrong(10, EVES);
        Instant resumes = asha.now.plus(HALF_HOUR);
        assertPausedUntil(resumes, EVES);
        assertPausedUntil(resumes, new BrowserKey("a new cookie"));

        String strangers = asha.address;
        asha.address = "her own";
        asha.anotherRequest();
        asha.send(ASHAS);
        assertThat(asha.check(ASHAS, asha.digits())).isInstanceOf(Proven.class);

        asha.address = strangers;
        asha.now = resumes;
        asha.anotherRequest();
        asha.send(EVES);
        assertThat(asha.check(EVES, asha.otherDigits())).isInstanceOf(Wrong.class);
    }

    @Test
    void twentyWrongByOnePathPauseItForADay() {
        asha = new OtpSamples(database, ENDLESS_SENDS);
        guessWrong(10, EVES);
        asha.after(HALF_HOUR);
        guessWrong(10, EVES);

        assertPausedUntil(asha.now.plus(DAY), EVES);
    }

    @Test
    void aHundredWrongByAllPathsPauseTheMobileForADay() {
        asha = new OtpSamples(database, ENDLESS_SENDS);
        for (int path = 0; path < 20; path++) {
            asha.address = "address " + path + asha.mobile.e164();
            guessWrong(5, new BrowserKey("browser " + path));
        }
        Instant resumes = asha.now.plus(DAY);
        asha.address = "her own";

        assertPausedUntil(resumes, ASHAS);
    }

    @Test
    void whatTheOwnerTypedRightDoesNotForgiveWhatAStrangerTypedWrong() {
        asha = new OtpSamples(database, ENDLESS_SENDS);
        guessWrong(9, EVES);
        asha.anotherRequest();
        asha.send(EVES);
        assertThat(asha.check(EVES, asha.digits())).isInstanceOf(Proven.class);

        guessWrong(1, EVES);
        assertPausedUntil(asha.now.plus(HALF_HOUR), EVES);
    }

    @Test
    void duringAPauseNotEvenTheRightCodeIsComparedAndNoOtherIsSent() {
        asha = new OtpSamples(database, ENDLESS_SENDS);
        asha.send(EVES);
        RequestId waiting = asha.request;
        String right = asha.digits();
        guessWrong(10, EVES);
        Instant resumes = asha.now.plus(HALF_HOUR);
        asha.request = waiting;

        assertTooMany(() -> asha.check(EVES, right), "too-many-attempts", resumes);
        asha.anotherRequest();
        assertSendsNoMore(EVES, resumes);
    }

    @Test
    void ofWrongGuessesAtOnceOverManyRequestsTenAreCompared() throws Exception {
        asha = new OtpSamples(database, ENDLESS_SENDS);
        List<Callable<PasscodeCheck>> guesses = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            RequestId request = new RequestId(UUID.randomUUID());
            asha.request = request;
            asha.send(EVES);
            for (int guess = 0; guess < 5; guess++) {
                guesses.add(() -> asha.transactions.in(
                        () -> asha.checking().check(request, asha.path(EVES), TypedPasscode.of("no digits"))));
            }
        }

        List<Object> answers = atOnce(guesses);

        assertThat(answers).filteredOn(Wrong.class::isInstance).hasSize(10);
        assertThat(answers)
                .filteredOn(answer -> !(answer instanceof Wrong))
                .allMatch(answer -> answer instanceof LimitReached || answer instanceof TooEarly);
    }

    /** A right guess wins nothing by being quick: the tenth wrong one, for another request, is not committed yet. */
    @Test
    @Timeout(30)
    void aCheckWaitsForAnyOtherOfTheSameMobile() throws Exception {
        asha = new OtpSamples(database, ENDLESS_SENDS);
        asha.send(EVES);
        RequestId waiting = asha.request;
        String right = asha.digits();
        guessWrong(9, EVES);
        asha.anotherRequest();
        asha.send(EVES);
        ExecutorService other = Executors.newSingleThreadExecutor();

        Future<Object> quick = asha.transactions.in(() -> {
            assertThat(asha.checking().check(asha.request, asha.path(EVES), TypedPasscode.of("no digits")))
                    .isInstanceOf(Wrong.class);
            Future<Object> check = other.submit(() -> answer(() -> asha.transactions.in(
                    () -> asha.checking().check(waiting, asha.path(EVES), TypedPasscode.of(right)))));
            waitFor(() -> check.isDone() || someoneWaits());
            return check;
        });

        assertThat(quick.get()).isInstanceOf(LimitReached.class);
        other.shutdownNow();
    }

    @Test
    void ofSendsAtOnceForManyRequestsThreeAreSent() throws Exception {
        List<Callable<PasscodeState>> sends = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            PasscodeOrder order = new PasscodeOrder(
                    new RequestId(UUID.randomUUID()),
                    asha.mobile,
                    asha.path(EVES),
                    asha.now,
                    asha.requestEnds,
                    (digits, ends) -> digits);
            sends.add(() -> asha.send(order));
        }

        List<Object> answers = atOnce(sends);

        assertThat(answers).filteredOn(PasscodeState.class::isInstance).hasSize(3);
        assertThat(answers).filteredOn(LimitReached.class::isInstance).hasSize(17);
    }

    @Test
    void whenCountersCannotBeReachedNothingIsComparedAndNothingSent() {
        asha.send(ASHAS);
        asha.sql.update("ALTER TABLE limits.counter RENAME TO away");
        try {
            assertThatExceptionOfType(CountersAway.class).isThrownBy(() -> asha.check(ASHAS, asha.digits()));
            assertThatExceptionOfType(CountersAway.class).isThrownBy(() -> asha.check(ASHAS, asha.otherDigits()));
            asha.after(Duration.ofSeconds(30));
            assertThatExceptionOfType(CountersAway.class).isThrownBy(() -> asha.send(ASHAS));
        } finally {
            asha.sql.update("ALTER TABLE limits.away RENAME TO counter");
        }

        assertThat(asha.sending().state(asha.request, ASHAS))
                .hasValueSatisfying(state -> assertThat(state.checksLeft()).isEqualTo(5));
        assertThat(asha.check(ASHAS, asha.phone.get(0).text())).isInstanceOf(Proven.class);
    }

    @Test
    void aMobileOfAnotherCountryGetsNoCode() {
        assertThatExceptionOfType(MobileNotServed.class)
                .isThrownBy(() -> asha.send(ASHAS, new MobileNumber("+8801712345678")));

        assertThat(asha.phone).isEmpty();
    }

    private void sendUnconfirmed(int times, BrowserKey browser) {
        for (int i = 0; i < times; i++) {
            asha.anotherRequest();
            asha.send(browser);
        }
    }

    /** By several requests, because one code is compared three times at once. */
    private void guessWrong(int times, BrowserKey browser) {
        for (int i = 0; i < times; i++) {
            if (i % 4 == 0) {
                asha.anotherRequest();
                asha.send(browser);
            }
            if (i % 4 == 3) {
                asha.after(Duration.ofSeconds(30));
            }
            assertThat(asha.check(browser, asha.otherDigits())).isInstanceOf(Wrong.class);
        }
    }

    private void assertPausedUntil(Instant resumes, BrowserKey browser) {
        asha.anotherRequest();
        assertSendsNoMore(browser, resumes);
        asha.now = resumes.minusMillis(1);
        asha.anotherRequest();
        assertSendsNoMore(browser, resumes);
    }

    private void assertSendsNoMore(BrowserKey browser, Instant until) {
        assertTooMany(() -> asha.send(browser), "too-many-passcodes", until);
    }

    private static void assertTooMany(ThrowingCallable call, String code, Instant until) {
        assertThatExceptionOfType(LimitReached.class)
                .isThrownBy(call)
                .satisfies(no -> assertThat(no.code()).isEqualTo(code))
                .satisfies(no -> assertThat(no.retryAt()).contains(until));
    }

    private boolean someoneWaits() {
        return asha.sql
                .first(
                        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted",
                        row -> row.getInt(1) > 0)
                .orElseThrow();
    }

    private static void waitFor(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private static List<Object> atOnce(List<? extends Callable<?>> calls) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(calls.size());
        try {
            List<Future<Object>> running =
                    calls.stream().map(call -> pool.submit(() -> answer(call))).toList();
            List<Object> answers = new ArrayList<>();
            for (Future<Object> one : running) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private static Object answer(Callable<?> call) throws Exception {
        try {
            return call.call();
        } catch (LimitReached no) {
            return no;
        }
    }
}
