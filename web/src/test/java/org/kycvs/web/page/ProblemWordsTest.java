package org.kycvs.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kycvs.kernel.InvalidValue;
import org.kycvs.kernel.Refusal;
import org.kycvs.limits.LimitReached;
import org.kycvs.organisations.OrganisationRefused;
import org.kycvs.otp.MobileNotServed;
import org.kycvs.otp.PasscodeRefused;
import org.kycvs.otp.PasscodeRefused.Reason;
import org.kycvs.verification.RequestRefused;

class ProblemWordsTest {

    private static final Instant SOON = PageSamples.NOON.plusSeconds(30);
    private static final Instant TOMORROW = PageSamples.NOON.plusSeconds(86_400);

    private final ProblemWords words = new Browser().words;

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(
                        new PasscodeRefused(Reason.TOO_MANY_PASSCODES, SOON),
                        "resendCode",
                        429,
                        "Another can be sent at 12:00 pm (in 30 seconds)."),
                refusal(
                        new LimitReached(Reason.TOO_MANY_PASSCODES, TOMORROW),
                        "sendCode",
                        429,
                        "Another can be sent on 24 November 2026 at 12:00 pm (Indian time)."),
                refusal(
                        new LimitReached(Reason.TOO_MANY_ATTEMPTS, SOON),
                        "confirmCode",
                        429,
                        "The code was not checked. Try again at 12:30 pm (in 30 minutes)."),
                refusal(
                        new MobileNotServed(Set.of("IN")),
                        "sendCode",
                        422,
                        "A code can be sent only to a mobile number that begins with +91."),
                refusal(
                        new PasscodeRefused(Reason.TOO_MANY_ATTEMPTS, SOON),
                        "confirmCode",
                        429,
                        "The code was not checked. Try again at 12:00 pm (in 30 seconds)."),
                refusal(tooManyAttempts(), "sendCode", 429, "Three mobile numbers have been tried"),
                refusal(tooManyAttempts(), "changeName", 429, "The name has been changed as often as it can be"),
                refusal(
                        new InvalidValue(InvalidValue.Kind.TEXT, "one of the people shown"),
                        "choosePerson",
                        422,
                        "Choose one of the people shown"),
                refusal(
                        new OrganisationRefused(OrganisationRefused.Reason.ORGANISATION_SUSPENDED),
                        "sendCode",
                        409,
                        "That cannot be done now"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalBecomesWordsAStatusAndAField(Refusal refusal, String button, int status, String text) {
        PageProblem problem = words.of(refusal, button, "field");

        assertThat(problem.text()).contains(text);
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.field()).isEqualTo("field");
    }

    @Test
    void whatConcernsThisRequestIsToldExactlyAndWhatOthersShareInHalfHours() {
        Instant next = PageSamples.NOON.plusSeconds(1);

        assertThat(words.of(new PasscodeRefused(Reason.TOO_MANY_ATTEMPTS, next), "confirmCode", "passcode")
                        .retryAt())
                .isEqualTo(next);
        assertThat(words.of(new LimitReached(Reason.TOO_MANY_ATTEMPTS, next), "confirmCode", "passcode")
                        .retryAt())
                .isEqualTo(PageSamples.NOON.plusSeconds(1800));
    }

    private static RequestRefused tooManyAttempts() {
        return new RequestRefused(RequestRefused.Reason.TOO_MANY_ATTEMPTS);
    }

    private static Arguments refusal(Refusal refusal, String button, int status, String text) {
        return Arguments.of(refusal, button, status, text);
    }
}
