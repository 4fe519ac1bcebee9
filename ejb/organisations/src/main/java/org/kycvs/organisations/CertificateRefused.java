package org.kycvs.organisations;

import org.kycvs.kernel.Refusal;

/** No certificate that counts: not pinned, removed, not yet or no more valid; which of these is not told. */
public final class CertificateRefused extends Refusal {

    /** The one why. */
    public enum Reason implements Refusal.Reason {
        NO_CERTIFICATE;

        @Override
        public String code() {
            return "invalid-signature";
        }
    }

    public CertificateRefused() {
        super(Reason.NO_CERTIFICATE);
    }
}
