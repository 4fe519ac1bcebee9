package org.kycvs.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Knows on every node which message came under which id (contract, section 6). The same message may come again, because its reply
 * may have been lost; another one under its id is somebody's trick, or a mistake.
 */
@Stateless
@PermitAll
public class RememberingMessages {

    private static final Duration KEPT = Duration.ofMinutes(10);

    @Inject
    IdempotentCalls calls;

    /**
     * Commits by itself: what follows may fail and be tried again.
     *
     * @param sender whose certificate signed it
     * @param message its id as the key, and the digest of what it says
     * @throws MessageReplayed {@code message-replayed}
     */
    public void take(String sender, IdempotencyKey message) {
        if (!calls.take(sender, message, KEPT)) {
            throw new MessageReplayed();
        }
    }
}
