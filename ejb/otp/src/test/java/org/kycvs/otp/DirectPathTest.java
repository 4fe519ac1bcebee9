package org.kycvs.otp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kycvs.otp.OtpSamples.ASHAS;
import static org.kycvs.otp.OtpSamples.COUNTER;
import static org.kycvs.otp.OtpSamples.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Settings;
import org.kycvs.limits.LimitReached;
import org.kycvs.limits.LimitsSamples;
import org.kycvs.otp.PasscodeCheck.Expired;
import org.kycvs.otp.PasscodeCheck.Proven;
import org.kycvs.otp.PasscodeCheck.TooEarly;
import org.kycvs.otp.PasscodeCheck.UsedUp;
import org.kycvs.otp.PasscodeCheck.Wrong;

/** An organisation that collects codes itself has no more guesses and no more sends than a browser has. */
class DirectPathTest {

    private static final Duration DAY = Duration.ofHours(24);

    private static DataSource database;

    private OtpSamples asha;

    @BeforeAll
    static void startDatabase() {
        database = OtpSamples.database();
    }

    @BeforeEach
    void newOrganisation() {
        asha = new OtpSamples(database);
        asha.organisation = new OrganisationId(UUID.randomUUID());
    }

    @Test
    void threeUnconfirmedByOneOrganisationAndTheOwnerStillHasTheirOwnAtAPage() {
        sendUnconfirmed(3);
        asha.anotherRequest();
        assertTooMany(() -> asha.send(COUNTER), "too-many-passcodes", NOON.plus(DAY));

        asha.send(ASHAS);
        assertThat(asha.check(ASHAS, asha.digits())).isInstanceOf(Proven.class);
    }

    @Test
    void allDoorsTogetherSendSixUnconfirmedToOneMobile() {
        sendUnconfirmed(3);
        asha.organisation = new OrganisationId(UUID.randomUUID());
        sendUnconfirmed(2);
        asha.anotherRequest();
        asha.send(ASHAS);
        asha.anotherRequest();

        assertTooMany(() -> asha.send(COUNTER), "too-many-passcodes", NOON.plus(DAY));
    }

    @Test
    void tenWrongByOneOrganisationPauseItForThatMobileAndNotTheOwner() {
        endlessSends();
        guessWrong(10);
        asha.anotherRequest();
        assertTooMany(() -> asha.send(COUNTER), "too-many-passcodes", asha.now.plus(Duration.ofMinutes(30)));

        asha.anotherRequest();
        asha.send(ASHAS);
        assertThat(asha.check(ASHAS, asha.digits())).isInstanceOf(Proven.class);
    }

    @Test
    void manyPeopleStandAtOneCounter() {
        for (int i = 0; i < 40; i++) {
            asha.anotherRequest();
            asha.send(COUNTER, OtpSamples.freshMobile());
        }
    }

    @Test
    void whatWasSentForTheCounterOpensNoPageAndWhatWasSentForAPageNoCounter() {
        asha.send(COUNTER);
        assertThat(asha.check(ASHAS, asha.digits())).isEqualTo(new Expired());
        assertThat(asha.check(COUNTER, asha.digits())).isInstanceOf(Proven.class);

        asha.anotherRequest();
        asha.send(ASHAS);
        assertThat(asha.check(COUNTER, asha.digits())).isEqualTo(new Expired());
    }

    @Test
    void aPausedDirectModeNeitherSendsNorChecksButPagesGoOn() {
        asha.send(COUNTER);
        String right = asha.digits();
        asha.transactions.in(() -> {
            LimitsSamples.counting(asha.sql, java.time.Clock.fixed(NOON, java.time.ZoneOffset.UTC))
                    .pause(asha.limits.watched().direct().of(asha.organisation.toString()));
            return true;
        });

        assertTooMany(() -> asha.check(COUNTER, right), "too-many-attempts", NOON.plus(Duration.ofHours(1)));
        asha.anotherRequest();
        assertTooMany(() -> asha.send(COUNTER), "too-many-passcodes", NOON.plus(Duration.ofHours(1)));
        asha.send(ASHAS);
        assertThat(asha.check(ASHAS, asha.digits())).isInstanceOf(Proven.class);
    }

    @Test
    void theDigestOfTheDigitsIsAsGoodAsTheDigits() {
        asha.send(COUNTER);
        TypedPasscode hashed = new TypedPasscode(TypedPasscode.of(asha.digits()).sha256());

        assertThat(asha.transactions.in(() -> asha.checking().check(asha.request, asha.path(COUNTER), hashed)))
                .isInstanceOf(Proven.class);
    }

    @Test
    void howEachOneStoodIsKnownWhateverCameAfter() {
        for (int nth = 1; nth <= 3; nth++) {
            Instant at = asha.now;
            PasscodeState sent = asha.send(COUNTER);
            asha.check(COUNTER, asha.otherDigits());
            asha.after(Duration.ofMinutes(10));

            assertThat(asha.sending().asSent(asha.mobile, nth, at, asha.requestEnds))
                    .isEqualTo(sent);
        }
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(new Wrong(2, NOON), "passcode-wrong", NOON, 2),
                Arguments.of(new Wrong(0, NOON), "passcode-wrong", null, 0),
                Arguments.of(new TooEarly(NOON), "too-many-attempts", NOON, 0),
                Arguments.of(new UsedUp(NOON), "too-many-attempts", NOON, 0),
                Arguments.of(new Expired(), "passcode-expired", null, 0));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatAProgramIsTold(PasscodeCheck check, String code, Instant retryAt, int left) {
        PasscodeRefused refused = PasscodeRefused.of(check);

        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.retryAt().orElse(null)).isEqualTo(retryAt);
        assertThat(refused.checksLeft()).isEqualTo(left);
    }

    @Test
    void aProofIsNoRefusal() {
        assertThatIllegalArgumentException().isThrownBy(() -> PasscodeRefused.of(new Proven(null, true)));
    }

    private void endlessSends() {
        OrganisationId organisation = asha.organisation;
        asha = new OtpSamples(
                database,
                new Settings(
                        Map.of("KYCVS_OTP_UNCONFIRMED_SENDS", "1000", "KYCVS_OTP_UNCONFIRMED_SENDS_BY_PATH", "1000")));
        asha.organisation = organisation;
    }

    private void sendUnconfirmed(int times) {
        for (int i = 0; i < times; i++) {
            asha.anotherRequest();
            asha.send(COUNTER);
        }
    }

    private void guessWrong(int times) {
        for (int guess = 0; guess < times; guess++) {
            asha.anotherRequest();
            asha.send(COUNTER);
            assertThat(asha.check(COUNTER, asha.otherDigits())).isInstanceOf(Wrong.class);
        }
    }

    private static void assertTooMany(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String code, Instant until) {
        assertThatExceptionOfType(LimitReached.class).isThrownBy(call).satisfies(reached -> {
            assertThat(reached.code()).isEqualTo(code);
            assertThat(reached.retryAt()).contains(until);
        });
    }
}
