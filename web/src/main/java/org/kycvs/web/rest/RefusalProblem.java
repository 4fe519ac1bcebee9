package org.kycvs.web.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kycvs.kernel.InvalidValue;
import org.kycvs.kernel.Refusal;
import org.kycvs.limits.LimitReached;
import org.kycvs.organisations.QuotaExceeded;
import org.kycvs.otp.MobileNotServed;
import org.kycvs.otp.PasscodeRefused;
import org.kycvs.registry.ImportRefused;
import org.kycvs.verification.RequestRefused;
import org.kycvs.web.BadMember;
import org.kycvs.web.Problem;
import org.kycvs.web.ProblemCode;
import org.kycvs.web.WireJson;
import org.kycvs.web.identity.AccessRefused;

/** A refusal as the contract's problem, with the members and headers that go with its kind. */
record RefusalProblem(Refusal refusal, Instant now) {

    private static final String MOBILE = "/subject/mobile";

    /** Where a refusal knows no time. */
    private static final Duration LONG = Duration.ofMinutes(30);

    /** Empty if the refusal's code is not in the catalogue, which is our mistake. */
    Optional<Problem> problem() {
        return ProblemCode.of(refusal.code())
                .map(Problem::of)
                .map(this::withWords)
                .map(this::withWait);
    }

    private Problem withWords(Problem problem) {
        if (refusal instanceof CallRefused call) {
            return problem.at(call.errors()).saying(call.sentence().orElse(null));
        }
        if (refusal instanceof AccessRefused access) {
            Problem told = problem.saying(access.sentence());
            return access.challenge().isEmpty() ? told : told.header("WWW-Authenticate", access.challenge());
        }
        if (refusal instanceof InvalidValue value) {
            return problem.saying("Something is not " + value.rule() + ".");
        }
        if (refusal instanceof MobileNotServed elsewhere) {
            String served = "Codes are sent only to mobile numbers of: " + String.join(", ", elsewhere.served()) + ".";
            return problem.at(List.of(new BadMember(MOBILE, elsewhere.code(), served)))
                    .saying(served);
        }
        if (refusal instanceof ImportRefused unreadable) {
            return problem.saying(unreadable.why());
        }
        return withState(problem);
    }

    private Problem withState(Problem problem) {
        return refusal instanceof RequestRefused request && request.state().isPresent()
                ? problem.with("state", WireJson.text(request.state().get().code()))
                : problem;
    }

    private Problem withWait(Problem problem) {
        if (problem.code() == ProblemCode.UNAVAILABLE) {
            return Failures.unavailable().saying(problem.detail());
        }
        if (problem.code() == ProblemCode.PASSCODE_WRONG && refusal instanceof PasscodeRefused wrong) {
            return withNext(problem.with("checks_left", WireJson.number(wrong.checksLeft())));
        }
        if (problem.code().status() != 429) {
            return problem;
        }
        if (problem.code() == ProblemCode.SLOW_DOWN) {
            return problem.retryAfter(Duration.ofSeconds(RequestDocument.POLL_AFTER_SECONDS));
        }
        if (refusal instanceof QuotaExceeded quota) {
            Problem told = new RateLimit(quota.use(), now).on(problem);
            return told.retryAfter(Duration.between(now, quota.retryAt().orElseThrow()));
        }
        if (refusal instanceof LimitReached shared) {
            return problem.retryAfter(Duration.between(now, shared.toldRetryAt(now)));
        }
        return withNext(
                problem.retryAfter(Duration.between(now, refusal.retryAt().orElse(now.plus(LONG)))));
    }

    /** Only what speaks of this request may be told to the second; and no time helps a code that is used up. */
    private Problem withNext(Problem problem) {
        if (refusal.reason() == PasscodeRefused.Reason.PASSCODE_USED_UP) {
            return problem.saying("All checks of this passcode are used up: have another one sent.");
        }
        return refusal instanceof PasscodeRefused && problem.code() != ProblemCode.TOO_MANY_PASSCODES
                ? refusal.retryAt()
                        .map(next -> problem.with("next_check_at", WireJson.text(WireJson.time(next))))
                        .orElse(problem)
                : problem;
    }
}
