package org.kycvs.otp;

import java.time.Instant;

/**
 * What the person (in direct mode, the organisation) may know of the passcode of one request; speaks of this request only.
 *
 * @param sentTo the masked mobile
 * @param length digits
 * @param sends how many were sent for this request, this one included
 * @param expiresAt when it ends
 * @param nextSendAt when another can be sent
 * @param nextCheckAt when it can be tried again; in the past where it can be now
 * @param checksLeft how often it can still be tried
 */
public record PasscodeState(
        String sentTo,
        int length,
        int sends,
        Instant expiresAt,
        Instant nextSendAt,
        Instant nextCheckAt,
        int checksLeft) {}
