package org.kycvs.delivery;

import java.time.Duration;
import java.util.UUID;

/** Whoever carries letters to mailboxes: an SMTP server of the operator, or that of the local stack. */
public interface MailGateway {

    /** The longest that {@link #submit} takes. */
    Duration LONGEST_SUBMIT = Duration.ofMinutes(2);

    /**
     * Hands the letter over and returns once it has been accepted for delivery; may be called by several threads.
     *
     * @param id of the letter, the same if it is handed over again, so that its receiver can see that it is the same
     * @throws MessageNotTaken if it was not accepted, or if nobody knows; trying again later makes sense
     * @throws MessageRefused if it will never be accepted
     */
    void submit(UUID id, MailMessage message) throws MessageNotTaken, MessageRefused;
}
