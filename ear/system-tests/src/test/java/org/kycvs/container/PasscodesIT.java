package org.kycvs.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.RequestId;
import org.kycvs.otp.BrowserKey;
import org.kycvs.otp.CheckingPasscode;
import org.kycvs.otp.PasscodeCheck;
import org.kycvs.otp.PasscodeOrder;
import org.kycvs.otp.SendingPasscode;
import org.kycvs.people.Fresh;

/** However many guesses come at one moment, a passcode is compared as often as allowed and won once. */
@ExtendWith(ArquillianExtension.class)
class PasscodesIT {

    private static final int CHECKS = 5;
    private static final BrowserKey BROWSER = new BrowserKey("a browser");

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

    @Deployment
    static EnterpriseArchive modules() {
        return Modules.withTests();
    }

    @Test
    void ofFortyWrongGuessesAtOnceFiveAreCompared() {
        RequestId request = ids.newRequest();
        String right = send(request);
        String wrong = right.equals("000000") ? "000001" : "000000";

        List<Together.Outcome<PasscodeCheck>> guesses = Together.call(40, () -> guess(request, wrong));

        assertThat(guesses).allMatch(guess -> guess.failure() == null);
        assertThat(guesses.stream().flatMap(guess -> guess.as(PasscodeCheck.Wrong.class)))
                .extracting(PasscodeCheck.Wrong::checksLeft)
                .containsExactlyInAnyOrder(4, 3, 2, 1, 0);
        assertThat(guesses.stream().flatMap(guess -> guess.as(PasscodeCheck.UsedUp.class)))
                .hasSize(40 - CHECKS);
    }

    @Test
    void afterFiveWrongGuessesTheRightCodeIsNotCompared() {
        RequestId request = ids.newRequest();
        String right = send(request);
        Together.call(CHECKS, () -> guess(request, "not it"));

        assertThat(guess(request, right)).isInstanceOf(PasscodeCheck.UsedUp.class);
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
                .hasSizeLessThanOrEqualTo(CHECKS);
        assertThat(guesses.stream()
                        .flatMap(guess -> guess.as(PasscodeCheck.Proven.class))
                        .filter(PasscodeCheck.Proven::first))
                .hasSizeLessThanOrEqualTo(1);
    }

    private java.util.concurrent.Callable<PasscodeCheck> guessing(RequestId request, String digits) {
        return () -> guess(request, digits);
    }

    private PasscodeCheck guess(RequestId request, String digits) {
        return probe.inTransaction(() -> checking.check(request, BROWSER, digits));
    }

    private String send(RequestId request) {
        AtomicReference<String> sent = new AtomicReference<>();
        PasscodeOrder order = new PasscodeOrder(
                request,
                new MobileNumber(Fresh.mobile()),
                BROWSER,
                clock.instant().plus(Duration.ofMinutes(15)),
                (digits, ends) -> {
                    sent.set(digits);
                    return "a code";
                });
        probe.inTransaction(() -> sending.send(order));
        return sent.get();
    }
}
