package org.kycvs.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.kycvs.otp.PasscodeCheck;
import org.kycvs.otp.PasscodeRefused;
import org.kycvs.otp.PasscodeRefused.Reason;
import org.kycvs.verification.ProvingMobile;

/** "Enter the code": the person shows that the mobile is theirs, asks for another code, or for another mobile. */
@Named("code")
@RequestScoped
public class CodeStep {

    private static final String FIELD = "passcode";

    @Inject
    ProvingMobile proving;

    @Inject
    CurrentVisit current;

    @Inject
    TypedValues typed;

    @Inject
    ProblemWords words;

    @Inject
    TimeWords times;

    @Inject
    Turn turn;

    private @Nullable String passcode;

    public void confirmCode() {
        String digits = typed.passcode(FIELD, passcode);
        turn.take(
                "confirmCode",
                FIELD,
                () -> digits == null ? null : heard(proving.confirmCode(current.visit(), digits)));
    }

    public void resendCode() {
        turn.take("resendCode", "resendCode", () -> {
            proving.sendAgain(current.visit());
            return null;
        });
    }

    public void changeMobile() {
        turn.take("changeMobile", "changeMobile", () -> {
            proving.changeMobile(current.visit());
            return null;
        });
    }

    private @Nullable PageProblem heard(PasscodeCheck check) {
        if (check instanceof PasscodeCheck.Wrong wrong) {
            return wrong(wrong);
        }
        if (check instanceof PasscodeCheck.TooEarly early) {
            PasscodeRefused refused = new PasscodeRefused(Reason.TOO_MANY_ATTEMPTS, early.nextCheckAt());
            return words.of(refused, "confirmCode", FIELD);
        }
        if (check instanceof PasscodeCheck.Expired) {
            return words.answered(FIELD, "passcode.expired", PageProblem.UNPROCESSABLE);
        }
        if (check instanceof PasscodeCheck.UsedUp) {
            return words.answered(FIELD, "passcode.used-up", PageProblem.TOO_MANY);
        }
        return null;
    }

    private PageProblem wrong(PasscodeCheck.Wrong wrong) {
        boolean mustWait = wrong.checksLeft() > 0 && !times.isPast(wrong.nextCheckAt());
        return mustWait
                ? words.answered(
                        FIELD,
                        "passcode.wrong.wait",
                        PageProblem.UNPROCESSABLE,
                        wrong.checksLeft(),
                        times.when(wrong.nextCheckAt()))
                : words.answered(FIELD, "passcode.wrong", PageProblem.UNPROCESSABLE, wrong.checksLeft());
    }

    /** Never what was typed: a code is not shown again. */
    public @Nullable String getPasscode() {
        return null;
    }

    public void setPasscode(@Nullable String passcode) {
        this.passcode = passcode;
    }
}
