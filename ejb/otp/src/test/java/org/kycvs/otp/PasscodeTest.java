package org.kycvs.otp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kycvs.otp.OtpSamples.ASHAS;
import static org.kycvs.otp.OtpSamples.EVES;
import static org.kycvs.otp.OtpSamples.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.otp.PasscodeCheck.Expired;
import org.kycvs.otp.PasscodeCheck.Proven;
import org.kycvs.otp.PasscodeCheck.TooEarly;
import org.kycvs.otp.PasscodeCheck.UsedUp;
import org.kycvs.otp.PasscodeCheck.Wrong;
import org.kycvs.signing.KeySamples;
import org.kycvs.signing.MobileIndex;

class PasscodeTest {

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
    void theRightDigitsProveTheMobileForTenMinutes() {
        asha.send(ASHAS);
        asha.after(Duration.ofMinutes(2));

        assertThat(asha.check(ASHAS, asha.digits())).isInstanceOfSatisfying(Proven.class, proven -> {
            assertThat(proven.first()).isTrue();
            assertThat(proven.proof().request()).isEqualTo(asha.request);
            assertThat(proven.proof().mobile()).isEqualTo(MobileIndex.of(asha.mobile, KeySamples.digesting()));
            assertThat(proven.proof().provenAt()).isEqualTo(asha.now);
        });
        assertThat(proofAfter(Duration.ofMinutes(10).minusMillis(1))).isPresent();
        assertThat(proofAfter(Duration.ofMillis(1))).isEmpty();
    }

    @Test
    void saysWhereItWentAndWhatMayHappenNext() {
        PasscodeState sent = asha.send(ASHAS);

        assertThat(sent)
                .isEqualTo(new PasscodeState(
                        asha.mobile.masked(), 6, 1, NOON.plusSeconds(180), NOON.plusSeconds(30), NOON, 5));
        assertThat(asha.sending().state(asha.request, ASHAS)).contains(sent);
        assertThat(asha.sending().state(asha.request, EVES)).isEmpty();
        assertThat(asha.phone.get(0).to()).isEqualTo(asha.mobile);
        assertThat(asha.phone.get(0).notAfter()).isEqualTo(sent.expiresAt());
    }

    @Test
    void threeGuessesAreComparedAtOnceTheFourthAndTheFifthMustWait() {
        asha.send(ASHAS);

        assertThat(asha.check(ASHAS, asha.otherDigits())).isEqualTo(new Wrong(4, asha.now));
        assertThat(asha.check(ASHAS, asha.otherDigits())).isEqualTo(new Wrong(3, asha.now));
        assertMustWaitToCheck(2, Duration.ofSeconds(30));
        assertMustWaitToCheck(1, Duration.ofSeconds(60));
        assertThat(asha.check(ASHAS, asha.otherDigits())).isInstanceOf(Wrong.class);
        assertThat(asha.check(ASHAS, asha.otherDigits())).isEqualTo(new UsedUp(NOON.plusSeconds(30)));
        assertThat(asha.check(ASHAS, asha.digits())).isEqualTo(new UsedUp(NOON.plusSeconds(30)));
        assertThat(asha.checking().proof(asha.request, ASHAS)).isEmpty();
    }

    @Test
    void whoWaitedIsProvenAndWhoDidNotIsNeitherComparedNorCounted() {
        asha.send(ASHAS);
        for (int i = 0; i < 3; i++) {
            asha.check(ASHAS, asha.otherDigits());
        }
        Instant next = NOON.plusSeconds(30);
        assertThat(asha.sending().state(asha.request, ASHAS)).hasValueSatisfying(state -> {
            assertThat(state.nextCheckAt()).isEqualTo(next);
            assertThat(state.checksLeft()).isEqualTo(2);
        });
        for (int i = 0; i < 20; i++) {
            assertThat(asha.check(ASHAS, asha.digits())).isEqualTo(new TooEarly(next));
        }

        asha.now = next;
        assertThat(asha.check(ASHAS, asha.digits())).isInstanceOf(Proven.class);
    }

    @Test
    void whereTheCodeEndsBeforeItsNextCheckThereIsNone() {
        asha.send(ASHAS);
        asha.after(Duration.ofSeconds(160));
        for (int i = 0; i < 3; i++) {
            asha.check(ASHAS, asha.otherDigits());
        }

        assertThat(asha.check(ASHAS, asha.digits())).isEqualTo(new UsedUp(NOON.plusSeconds(30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "abcdef", "-00001", "12345\u0000"})
    void whatCannotBeAPasscodeIsWrongAndCounts(String typed) {
        asha.send(ASHAS);

        assertThat(asha.check(ASHAS, typed)).isEqualTo(new Wrong(4, asha.now));
    }

    @Test
    void theRightDigitsAreRightHoweverTheyAreTyped() {
        asha.send(ASHAS);
        String bengali = asha.digits()
                .chars()
                .mapToObj(digit -> Character.toString('০' + digit - '0'))
                .reduce("", (left, right) -> left + " " + right);

        assertThat(asha.check(ASHAS, bengali)).isInstanceOf(Proven.class);
    }

    @Test
    void aCodeEndsAfterThreeMinutes() {
        asha.send(ASHAS);
        asha.after(Duration.ofMinutes(3));

        assertThat(asha.check(ASHAS, asha.digits())).isEqualTo(new Expired());
    }

    @Test
    void aCodeEndsWithItsRequestAndNoneIsSentAfterIt() {
        asha.requestEnds = NOON.plusSeconds(40);
        assertThat(asha.send(ASHAS).expiresAt()).isEqualTo(asha.requestEnds);
        asha.after(Duration.ofSeconds(40));

        assertThat(asha.check(ASHAS, asha.digits())).isEqualTo(new Expired());
        assertRefused(ASHAS, "passcode-expired", null);
    }

    @Test
    void whoHoldsTheLinkButNotTheCookieCannotUseTheCode() {
        asha.send(ASHAS);

        assertThat(asha.check(EVES, asha.digits())).isEqualTo(new Expired());
        assertThat(asha.check(ASHAS, asha.digits())).isInstanceOf(Proven.class);
        assertThat(asha.checking().proof(asha.request, EVES)).isEmpty();
        assertThat(asha.check(EVES, asha.digits())).isEqualTo(new Expired());
    }

    @Test
    void aNewCodeEndsTheOldOneAndHasFiveChecksOfItsOwn() {
        asha.send(ASHAS);
        String old = asha.digits();
        asha.check(ASHAS, asha.otherDigits());
        asha.after(Duration.ofSeconds(30));
        do {
            asha.send(ASHAS);
            asha.after(Duration.ofMinutes(5));
        } while (asha.digits().equals(old));
        asha.now = asha.now.minus(Duration.ofMinutes(5));

        assertThat(asha.check(ASHAS, old)).isEqualTo(new Wrong(4, asha.now));
        assertThat(asha.check(ASHAS, asha.digits())).isInstanceOf(Proven.class);
    }

    @Test
    void oneSendInThirtySecondsThenSixtyThenFiveMinutes() {
        asha.send(ASHAS);
        assertMustWait(Duration.ofSeconds(30));
        asha.send(ASHAS);
        assertMustWait(Duration.ofSeconds(60));
        asha.send(ASHAS);
        assertMustWait(Duration.ofMinutes(5));
        asha.address = "another";
        asha.send(EVES);
        asha.after(Duration.ofMinutes(5).minusMillis(1));
        assertRefused(EVES, "too-many-passcodes", asha.now.plusMillis(1));

        assertThat(asha.phone).hasSize(4);
    }

    @Test
    void anotherBrowserMayTakeARequestOverOnlyBeforeAProof() {
        asha.send(ASHAS);
        asha.after(Duration.ofSeconds(30));
        asha.send(EVES);
        assertThat(asha.check(ASHAS, asha.digits())).isEqualTo(new Expired());

        assertThat(asha.check(EVES, asha.digits())).isInstanceOf(Proven.class);

        asha.after(Duration.ofMinutes(30));
        assertRefused(ASHAS, "too-many-passcodes", null);
        asha.send(EVES);
    }

    @Test
    void aNewCodeEndsTheProof() {
        asha.send(ASHAS);
        asha.check(ASHAS, asha.digits());
        asha.after(Duration.ofSeconds(30));

        asha.send(ASHAS);

        assertThat(asha.checking().proof(asha.request, ASHAS)).isEmpty();
        assertThat(asha.check(ASHAS, asha.digits())).isInstanceOf(Proven.class);
    }

    @Test
    void theSamePostAgainIsTheSameProof() {
        asha.send(ASHAS);
        asha.check(ASHAS, asha.digits());
        asha.after(Duration.ofMinutes(9));

        assertThat(asha.check(ASHAS, asha.digits())).isInstanceOfSatisfying(Proven.class, again -> {
            assertThat(again.first()).isFalse();
            assertThat(again.proof().provenAt()).isEqualTo(NOON);
        });
        assertThat(asha.check(ASHAS, asha.otherDigits())).isEqualTo(new Expired());
        asha.after(Duration.ofMinutes(1));
        assertThat(asha.check(ASHAS, asha.digits())).isEqualTo(new Expired());
    }

    @Test
    void nothingIsLeftOfARequestThatWasDecided() {
        asha.send(ASHAS);
        asha.check(ASHAS, asha.digits());

        asha.checking().end(asha.request);

        assertThat(asha.checking().proof(asha.request, ASHAS)).isEmpty();
        assertThat(asha.check(ASHAS, asha.digits())).isEqualTo(new Expired());
        assertThat(asha.sending().state(asha.request, ASHAS)).isEmpty();
        asha.after(Duration.ofMinutes(1));
        assertRefused(EVES, "too-many-passcodes", null);
    }

    @Test
    void aWrongMobileCanBeChanged() {
        asha.send(ASHAS, new MobileNumber("+919000000002"));
        asha.checking().end(asha.request);
        asha.after(Duration.ofSeconds(30));

        asha.send(ASHAS);

        assertThat(asha.check(ASHAS, asha.digits())).isInstanceOfSatisfying(Proven.class, proven -> assertThat(
                        proven.proof().mobile())
                .isEqualTo(MobileIndex.of(asha.mobile, KeySamples.digesting())));
    }

    @Test
    void ofFortyWrongGuessesAtOnceThreeAreComparedAndTheOthersHearWhenTheNextIs() throws Exception {
        asha.send(ASHAS);

        List<PasscodeCheck> answers = atOnce(40, () -> asha.check(ASHAS, asha.otherDigits()));

        assertThat(answers).filteredOn(Wrong.class::isInstance).hasSize(3).doesNotHaveDuplicates();
        assertThat(answers)
                .filteredOn(new TooEarly(NOON.plusSeconds(30))::equals)
                .hasSize(37);
    }

    @Test
    void twentyRightPostsAtOnceAreOneProof() throws Exception {
        asha.send(ASHAS);

        List<PasscodeCheck> answers = atOnce(20, () -> asha.check(ASHAS, asha.digits()));

        assertThat(answers).allMatch(Proven.class::isInstance);
        assertThat(answers).filteredOn(answer -> ((Proven) answer).first()).hasSize(1);
    }

    @Test
    void twentyPressesOnSendAtOnceSendOnce() throws Exception {
        List<Boolean> sent = atOnce(20, this::sends);

        assertThat(sent).filteredOn(yes -> yes).hasSize(1);
        assertThat(asha.phone).hasSize(1);
    }

    @Test
    void theTableNamesNobodyAndHoldsNoCode() {
        asha.send(ASHAS);

        assertThat(wholeRow())
                .doesNotContain(asha.digits(), asha.mobile.e164().substring(3), "******")
                .doesNotContain(new Digits(asha.digits()).sha256());
    }

    @Test
    void aDigestServesUntilTheCodeIsOver() {
        asha.send(ASHAS);
        asha.after(Duration.ofMinutes(3).minusMillis(1));
        asha.sweep();
        assertThat(asha.check(ASHAS, asha.digits())).isInstanceOf(Proven.class);
    }

    @Test
    void aDigestIsKeptNineMinutesForTheSamePostAgainAndTheProofLivesOnWithoutIt() {
        asha.send(ASHAS);
        asha.after(Duration.ofMinutes(2));
        asha.check(ASHAS, asha.digits());
        asha.after(Duration.ofMinutes(7).minusMillis(1));
        asha.sweep();
        assertThat(asha.check(ASHAS, asha.digits())).isInstanceOf(Proven.class);

        asha.after(Duration.ofMillis(1));
        asha.sweep();

        assertThat(asha.passcodes.find(asha.request).orElseThrow().digest()).isNull();
        assertThat(asha.checking().proof(asha.request, ASHAS)).isPresent();
        asha.after(Duration.ofDays(1));
        asha.sweep();
        assertThat(asha.passcodes.find(asha.request)).isEmpty();
    }

    private void assertMustWaitToCheck(int left, Duration wait) {
        Instant next = asha.now.plus(wait);
        assertThat(asha.check(ASHAS, asha.otherDigits())).isEqualTo(new Wrong(left, next));
        asha.now = next.minusMillis(1);
        assertThat(asha.check(ASHAS, asha.digits())).isEqualTo(new TooEarly(next));
        asha.now = next;
    }

    private boolean sends() {
        try {
            asha.send(ASHAS);
            return true;
        } catch (PasscodeRefused no) {
            return false;
        }
    }

    private Optional<ProvenMobile> proofAfter(Duration duration) {
        asha.after(duration);
        return asha.checking().proof(asha.request, ASHAS);
    }

    private void assertMustWait(Duration wait) {
        Instant next = asha.now.plus(wait);
        asha.after(wait.minusMillis(1));
        assertRefused(ASHAS, "too-many-passcodes", next);
        asha.after(Duration.ofMillis(1));
    }

    private void assertRefused(BrowserKey browser, String code, Instant retryAt) {
        assertThatExceptionOfType(PasscodeRefused.class)
                .isThrownBy(() -> asha.send(browser))
                .satisfies(no -> assertThat(no.code()).isEqualTo(code))
                .satisfies(no -> assertThat(no.retryAt()).isEqualTo(Optional.ofNullable(retryAt)));
    }

    private String wholeRow() {
        return asha.sql
                .first(
                        "SELECT to_json(p)::text AS whole FROM otp.passcode p WHERE request_id = ?",
                        row -> row.getString("whole"),
                        asha.request.value())
                .orElseThrow();
    }

    private static <T> List<T> atOnce(int threads, Callable<T> call) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<T> answers = new java.util.ArrayList<>();
            for (Future<T> answer : pool.invokeAll(Collections.nCopies(threads, call))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
