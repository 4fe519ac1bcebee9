package org.kycvs.handset;

import java.time.Instant;

/**
 * One text on one phone.
 *
 * @param to the mobile in E.164 form, with {@code +}
 * @param from the sender's number or name
 * @param receivedAt in whole milliseconds
 */
record ReceivedMessage(String to, String from, String text, Instant receivedAt) {

    @Override
    public String toString() {
        return "SMS from " + from + " at " + receivedAt;
    }
}
