package org.kycvs.otp;

import java.time.Instant;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.RequestId;

/**
 * A passcode to be sent.
 *
 * @param request what it is for; it has one live passcode at most
 * @param mobile where it goes
 * @param path by which it was asked for
 * @param at when: the instant of the step
 * @param requestEnds no passcode outlives its request
 * @param message makes the text
 */
public record PasscodeOrder(
        RequestId request, MobileNumber mobile, Path path, Instant at, Instant requestEnds, PasscodeMessage message) {}
