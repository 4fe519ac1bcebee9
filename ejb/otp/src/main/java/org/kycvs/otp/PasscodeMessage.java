package org.kycvs.otp;

import java.time.Instant;

/** Words around the digits: names the organisation, says what the code is for and when it ends. */
@FunctionalInterface
public interface PasscodeMessage {

    /**
     * @param digits the six digits, to be put into the text and nowhere else
     * @param ends when they end
     */
    String text(String digits, Instant ends);
}
