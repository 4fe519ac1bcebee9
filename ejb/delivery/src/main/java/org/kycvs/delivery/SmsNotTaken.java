package org.kycvs.delivery;

/** The SMS centre did not accept a message. Says why in the protocol's words, never whose message or which text. */
public final class SmsNotTaken extends Exception {

    /** Takes no cause: libraries quote numbers and texts in theirs. */
    public SmsNotTaken(String why) {
        super(why);
    }
}
