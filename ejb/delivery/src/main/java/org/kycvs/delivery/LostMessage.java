package org.kycvs.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A message that did not arrive: dead, dropped or undeliverable. Whose it was and what it said is gone.
 *
 * @param outcome {@code DEAD}, {@code DROPPED} or {@code UNDELIVERABLE}
 * @param attempts how often a dispatcher took it
 * @param error the centre's code: its command status ({@code 0x0000000B}; SMPP 3.4, section 5.1.3) for a dead one; state
 *     and network's error of the receipt ({@code EXPIRED/001}; appendix B) for an undeliverable one
 */
public record LostMessage(
        UUID id, String outcome, Instant queuedAt, Instant endedAt, int attempts, Optional<String> error) {}
