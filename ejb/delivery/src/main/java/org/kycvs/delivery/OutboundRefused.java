package org.kycvs.delivery;

/**
 * A call to an organisation's address that was not made, or did not succeed. Checked, because every caller has to decide what
 * that means for it.
 */
public final class OutboundRefused extends Exception {

    /** Why not. Told to whoever gave the address, so no sentence says what a name means inside our network. */
    public enum Reason {
        PORT("its port is not one that we call", false),
        NOT_PUBLIC("no public address is known under its name", true),
        UNREACHABLE("nobody answers there", true),
        NOT_TRUSTED("its certificate does not prove its name", false),
        REDIRECTED("it sends on to another address, and we follow none", false),
        STATUS("it does not answer with 200", true),
        TOO_LARGE("what it sends is larger than 256 KiB", false),
        TOO_SLOW("it takes longer than 5 seconds", true),
        BUSY("too many calls are under way; try again in a few seconds", true);

        private final String sentence;
        private final boolean mayPass;

        Reason(String sentence, boolean mayPass) {
            this.sentence = sentence;
            this.mayPass = mayPass;
        }

        /** In words for whoever gave the address. */
        public String sentence() {
            return sentence;
        }

        /** Whether the same call may succeed a while later with nothing changed. */
        public boolean mayPass() {
            return mayPass;
        }
    }

    private final Reason reason;

    public OutboundRefused(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
