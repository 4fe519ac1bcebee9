package org.kycvs.consent;

import java.time.Instant;

/**
 * What a person read when they decided, as it was kept with the decision; not what our words would be today.
 *
 * @param notice exactly as it was rendered
 * @param decision {@code granted} or {@code denied}
 * @param unaltered the text still has the SHA-256 that was kept with it
 */
public record AgreedNotice(Notice notice, String decision, Instant decidedAt, boolean unaltered) {}
