package org.kycvs.handset;

import java.time.Instant;
import java.util.List;

/**
 * One letter in one mailbox.
 *
 * @param to the address that it was brought to, whatever its header says
 * @param from as its header says it
 * @param text its plain text; where it has none, its first part that is text
 * @param links where its HTML form leads to, which is what most people see of a letter that has one
 * @param receivedAt in whole milliseconds
 */
record ReceivedMail(String to, String from, String subject, String text, List<String> links, Instant receivedAt) {

    ReceivedMail {
        links = List.copyOf(links);
    }

    @Override
    public String toString() {
        return "Mail at " + receivedAt;
    }
}
