package org.kycvs.delivery;

/** The SMS centre will never accept this message. Says why by the centre's code, never whose message or which text. */
public final class SmsRefused extends Exception {

    private final transient CentreError error;

    public SmsRefused(CentreError error) {
        super(error.code());
        this.error = error;
    }

    public CentreError error() {
        return error;
    }
}
