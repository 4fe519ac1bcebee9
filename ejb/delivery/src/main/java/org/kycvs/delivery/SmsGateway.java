package org.kycvs.delivery;

import java.time.Duration;
import java.util.List;

/** Whoever carries text messages to phones: an operator's SMS centres, or those of the local stack. */
public interface SmsGateway {

    /** The longest that {@link #submit} takes. */
    Duration LONGEST_SUBMIT = Duration.ofSeconds(15);

    /** Whether anybody would take a message now; while not, trying is a waste. */
    boolean isReady();

    /**
     * Hands the message over and returns once it has been accepted for delivery; may be called by several threads.
     *
     * @return by which ids receipts will come, one for each part of the text; none if they cannot be told apart
     * @throws MessageNotTaken if it was not accepted, or if nobody knows; trying again later makes sense
     * @throws MessageRefused if it will never be accepted
     */
    List<ReceiptId> submit(SmsMessage message) throws MessageNotTaken, MessageRefused;
}
