package org.kycvs.otp;

import java.time.Instant;

/**
 * What became of the passcodes that were sent in one slot of time.
 *
 * @param begin of the slot
 */
public record PasscodeSlot(Instant begin, PasscodeConversion passcodes) {}
