package org.kycvs.organisations;

import java.util.Locale;
import org.kycvs.kernel.Refusal;

/** What an administrator has pasted cannot be pinned. */
public final class UnfitCertificate extends Refusal {

    /** Why not. */
    public enum Reason implements Refusal.Reason {
        /** No certificate, or several: without those that have issued it. */
        NOT_ONE,
        UNREADABLE,
        /** Neither an RSA key of 2048 to 4096 bits nor an EC key of 256 to 521. */
        WEAK,
        /** Its key usage says that it is for something else. */
        NOT_FOR_SIGNATURES,
        ENDED,
        PINNED_ALREADY;

        @Override
        public String code() {
            return "invalid-request";
        }

        /** By which screens find their sentence, for example {@code not-one}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason why;

    UnfitCertificate(Reason why) {
        super(why);
        this.why = why;
    }

    public Reason why() {
        return why;
    }

    static void unless(boolean fit, Reason otherwise) {
        if (!fit) {
            throw new UnfitCertificate(otherwise);
        }
    }
}
