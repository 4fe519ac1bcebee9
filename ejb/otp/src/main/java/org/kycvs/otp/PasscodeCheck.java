package org.kycvs.otp;

import java.time.Instant;

/** What became of a guess. A value, not an exception: a wrong guess must be remembered, so its transaction commits. */
public sealed interface PasscodeCheck {

    /** Right; several right posts from the same browser are one proof. */
    record Proven(ProvenMobile proof, boolean first) implements PasscodeCheck {}

    /**
     * Compared and wrong.
     *
     * @param nextCheckAt when the next may come; means nothing when none is left
     */
    record Wrong(int checksLeft, Instant nextCheckAt) implements PasscodeCheck {}

    /** So soon after the last wrong one that it was neither compared nor counted. */
    record TooEarly(Instant nextCheckAt) implements PasscodeCheck {}

    /** No live passcode: it ended, was replaced, or none was sent to this browser. Not compared. */
    record Expired() implements PasscodeCheck {}

    /**
     * All checks are used up; another passcode must be sent. Not compared.
     *
     * @param nextSendAt when it can be
     */
    record UsedUp(Instant nextSendAt) implements PasscodeCheck {}
}
