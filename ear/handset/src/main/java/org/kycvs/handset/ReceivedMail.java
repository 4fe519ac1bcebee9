package org.kycvs.handset;

import java.time.Instant;

/**
 * One letter in one mailbox.
 *
 * @param to the address that it was brought to, whatever its header says
 * @param from as its header says it
 * @param text its plain text; where it has none, its first part that is text
 * @param receivedAt in whole milliseconds
 */
record ReceivedMail(String to, String from, String subject, String text, Instant receivedAt) {

    @Override
    public String toString() {
        return "Mail at " + receivedAt;
    }
}
