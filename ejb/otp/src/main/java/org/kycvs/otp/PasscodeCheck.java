package org.kycvs.otp;

/** What became of a guess. A value, not an exception: a wrong guess must be remembered, so its transaction commits. */
public sealed interface PasscodeCheck {

    /** Right; several right posts from the same browser are one proof. */
    record Proven(ProvenMobile proof, boolean first) implements PasscodeCheck {}

    /** Compared and wrong. */
    record Wrong(int checksLeft) implements PasscodeCheck {}

    /** No live passcode: it ended, was replaced, or none was sent to this browser. Not compared. */
    record Expired() implements PasscodeCheck {}

    /** All checks are used up; another passcode must be sent. Not compared. */
    record UsedUp() implements PasscodeCheck {}
}
