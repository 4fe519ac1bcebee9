package org.kycvs.delivery;

/** Whoever carries messages did not accept a message. Says why in the protocol's words, never whose message or which text. */
public final class MessageNotTaken extends Exception {

    /** Takes no cause: libraries quote numbers and texts in theirs. */
    public MessageNotTaken(String why) {
        super(why);
    }
}
