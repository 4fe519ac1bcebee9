package org.kycvs.delivery;

/** Whoever carries messages will never accept this message. Says why by the centre's code, never whose message or which text. */
public final class MessageRefused extends Exception {

    private final transient CentreError error;

    public MessageRefused(CentreError error) {
        super(error.code());
        this.error = error;
    }

    public CentreError error() {
        return error;
    }
}
