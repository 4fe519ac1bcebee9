package org.kycvs.delivery;

import java.time.Instant;
import org.kycvs.kernel.MobileNumber;

/**
 * One text for one mobile, worth sending until an instant.
 *
 * @param text at most 1,000 characters, some fifteen parts; may hold a passcode, so it never prints
 * @param notAfter the first instant at which the message is worthless; from then on it is dropped, not sent
 */
public record SmsMessage(MobileNumber to, String text, Instant notAfter) {

    private static final int LONGEST_TEXT = 1_000;

    public SmsMessage {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("an SMS needs a text of at most " + LONGEST_TEXT + " characters");
        }
    }

    @Override
    public String toString() {
        return "SMS to " + to.masked() + ", not after " + notAfter;
    }
}
