package org.kycvs.longrun;

import java.util.UUID;

/**
 * What somebody was told at the end of a journey.
 *
 * @param attestation as the organisation received it; empty if none
 */
record Entry(UUID request, Ending ending, String attestation) {}
