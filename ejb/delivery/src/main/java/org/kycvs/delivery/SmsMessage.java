package org.kycvs.delivery;

import java.time.Instant;
import org.kycvs.kernel.MobileNumber;

/**
 * One text for one mobile, worth sending until an instant.
 *
 * @param text may hold a passcode, so it never prints
 * @param notAfter the first instant at which the message is worthless; from then on it is dropped, not sent
 */
public record SmsMessage(MobileNumber to, String text, Instant notAfter) {

    public SmsMessage {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an SMS needs a text");
        }
    }

    @Override
    public String toString() {
        return "SMS to " + to.masked() + ", not after " + notAfter;
    }
}
