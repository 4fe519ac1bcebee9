package org.kycvs.otp;

import java.time.Instant;

/**
 * What the person (in direct mode, the organisation) may know of the passcode of one request; speaks of this request only.
 *
 * @param sentTo the masked mobile
 * @param length digits
 * @param expiresAt when it ends
 * @param nextSendAt when another can be sent
 * @param checksLeft how often it can still be tried
 */
public record PasscodeState(String sentTo, int length, Instant expiresAt, Instant nextSendAt, int checksLeft) {}
