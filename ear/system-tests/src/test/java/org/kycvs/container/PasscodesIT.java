package org.kycvs.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.RequestId;
import org.kycvs.kernel.Sql;
import org.kycvs.limits.CountersAway;
import org.kycvs.limits.LimitReached;
import org.kycvs.otp.AddressKey;
import org.kycvs.otp.BrowserKey;
import org.kycvs.otp.CheckingPasscode;
import org.kycvs.otp.PasscodeCheck;
import org.kycvs.otp.PasscodeOrder;
import org.kycvs.otp.Path;
import org.kycvs.otp.SendingPasscode;
import org.kycvs.otp.TypedPasscode;
import org.kycvs.people.Fresh;

/** However many guesses come at one moment, a passcode is compared as often as allowed and won once. */
@ExtendWith(ArquillianExtension.class)
class PasscodesIT {

    private static final int CHECKS_AT_ONCE = 3;

    private final Path path = path();

    @Inject
    SendingPasscode sending;

    @Inject
    CheckingPasscode checking;

    @Inject
    Probe probe;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    @Deployment
    static EnterpriseArchive modules() {
        return Modules.withTests();
    }

    @Test
    void ofFortyWrongGuessesAtOnceThreeAreComparedAndTheOthersHearWhenTheNextIs() {
        RequestId request = ids.newRequest();
        Instant sent = clock.instant();
        String wrong = other(send(request));

        List<Together.Outcome<PasscodeCheck>> guesses = Together.call(40, () -> guess(request, wrong));

        assertThat(guesses).allMatch(guess -> guess.failure() == null);
        assertThat(guesses.stream().flatMap(guess -> guess.as(PasscodeCheck.Wrong.class)))
                .extracting(PasscodeCheck.Wrong::checksLeft)
                .containsExactlyInAnyOrder(4, 3, 2);
        assertThat(guesses.stream().flatMap(guess -> guess.as(PasscodeCheck.TooEarly.class)))
                .hasSize(40 - CHECKS_AT_ONCE)
                .allMatch(early -> !early.nextCheckAt().isBefore(sent.plusSeconds(30)));
    }

    @Test
    void afterThreeWrongGuessesEvenTheRightCodeMustWait() {
        RequestId request = ids.newRequest();
        String right = send(request);
        Together.call(CHECKS_AT_ONCE, () -> guess(request, "not it"));

        assertThat(guess(request, right)).isInstanceOf(PasscodeCheck.TooEarly.class);
    }

    /** The stranger asks by many paths and guesses by one; each code alone would allow three guesses. */
    @Test
    void ofWrongGuessesAtOnceOverSixRequestsOfOneMobileTenAreComparedByOnePath() {
        MobileNumber mobile = new MobileNumber(Fresh.mobile());
        List<Callable<PasscodeCheck>> calls = new ArrayList<>();
        for (int nth = 0; nth < 6; nth++) {
            RequestId request = ids.newRequest();
            BrowserKey browser = new BrowserKey("browser " + nth % 2);
            send(request, mobile, new Path(browser, path().address(), path.organisation()));
            Path guessing = new Path(browser, path.address(), path.organisation());
            calls.addAll(Collections.nCopies(CHECKS_AT_ONCE, () -> guess(request, guessing, "not it")));
        }

        List<Together.Outcome<PasscodeCheck>> guesses = Together.call(calls);

        assertThat(guesses.stream().flatMap(guess -> guess.as(PasscodeCheck.Wrong.class)))
                .hasSize(10);
        assertThat(guesses.stream().map(Together.Outcome::failure).filter(Objects::nonNull))
                .hasSize(8)
                .allMatch(LimitReached.class::isInstance);
    }

    @Test
    void ofTwentySendsAtOnceToOneMobileByOnePathThreeAreSent() {
        MobileNumber mobile = new MobileNumber(Fresh.mobile());

        List<Together.Outcome<String>> sends = Together.call(20, () -> send(ids.newRequest(), mobile, path));

        assertThat(sends.stream().filter(sent -> sent.failure() == null)).hasSize(3);
        assertThat(sends.stream().map(Together.Outcome::failure).filter(Objects::nonNull))
                .allMatch(LimitReached.class::isInstance);
    }

    @Test
    void whenCountersCannotBeReachedNothingIsComparedAndNothingSent() {
        RequestId request = ids.newRequest();
        String right = send(request);
        sql.update("ALTER TABLE limits.counter RENAME TO away");
        try {
            assertThatExceptionOfType(CountersAway.class).isThrownBy(() -> guess(request, right));
            assertThatExceptionOfType(CountersAway.class).isThrownBy(() -> send(ids.newRequest()));
        } finally {
            sql.update("ALTER TABLE limits.away RENAME TO counter");
        }

        assertThat(guess(request, right)).isInstanceOf(PasscodeCheck.Proven.class);
    }

    @Test
    void ofTwentyRightCodesAtOnceOneIsTheProofAndTheOthersAreTheSameProof() {
        RequestId request = ids.newRequest();
        String right = send(request);

        List<PasscodeCheck.Proven> proofs = Together.call(20, () -> guess(request, right)).stream()
                .flatMap(guess -> guess.as(PasscodeCheck.Proven.class))
                .toList();

        assertThat(proofs).hasSize(20);
        assertThat(proofs).filteredOn(PasscodeCheck.Proven::first).hasSize(1);
        assertThat(proofs)
                .extracting(proven -> proven.proof().provenAt())
                .containsOnly(proofs.get(0).proof().provenAt());
    }

    @Test
    void amongWrongGuessesAtOnceTheRightCodeWinsAtMostOnce() {
        RequestId request = ids.newRequest();
        String right = send(request);

        List<Together.Outcome<PasscodeCheck>> guesses = Together.call(java.util.stream.IntStream.range(0, 40)
                .mapToObj(nth -> guessing(request, nth % 2 == 0 ? right : "not it"))
                .toList());

        assertThat(guesses.stream().flatMap(guess -> guess.as(PasscodeCheck.Wrong.class)))
                .hasSizeLessThanOrEqualTo(CHECKS_AT_ONCE);
        assertThat(guesses.stream()
                        .flatMap(guess -> guess.as(PasscodeCheck.Proven.class))
                        .filter(PasscodeCheck.Proven::first))
                .hasSizeLessThanOrEqualTo(1);
    }

    private Callable<PasscodeCheck> guessing(RequestId request, String digits) {
        return () -> guess(request, digits);
    }

    private PasscodeCheck guess(RequestId request, String digits) {
        return guess(request, path, digits);
    }

    private PasscodeCheck guess(RequestId request, Path by, String digits) {
        return probe.inTransaction(() -> checking.check(request, by, TypedPasscode.of(digits)));
    }

    private String send(RequestId request) {
        return send(request, new MobileNumber(Fresh.mobile()), path);
    }

    private String send(RequestId request, MobileNumber mobile, Path by) {
        AtomicReference<String> sent = new AtomicReference<>();
        Instant now = clock.instant();
        Instant ends = now.plus(Duration.ofMinutes(15));
        probe.inTransaction(() -> sending.send(new PasscodeOrder(request, mobile, by, now, ends, (digits, until) -> {
            sent.set(digits);
            return "a code";
        })));
        return sent.get();
    }

    private static String other(String digits) {
        return digits.equals("000000") ? "000001" : "000000";
    }

    /** One by which nobody has come before. */
    private static Path path() {
        return new Path(
                new BrowserKey(UUID.randomUUID().toString()),
                new AddressKey(Fresh.address()),
                new OrganisationId(UUID.randomUUID()));
    }
}
