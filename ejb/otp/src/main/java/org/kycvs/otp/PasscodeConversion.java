package org.kycvs.otp;

/**
 * How many passcodes lead anywhere: when texts do not arrive, or are sent to numbers that nobody reads, fewer are confirmed.
 *
 * @param sent texts with a passcode
 * @param confirmed how many of them came back
 */
public record PasscodeConversion(long sent, long confirmed) {}
