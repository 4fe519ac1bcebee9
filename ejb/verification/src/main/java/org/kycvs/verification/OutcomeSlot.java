package org.kycvs.verification;

import java.time.Instant;

/**
 * What became of the requests that were made in one slot of time.
 *
 * @param begin of the slot
 */
public record OutcomeSlot(Instant begin, OutcomeFigures outcomes) {}
