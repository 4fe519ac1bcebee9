package org.kycvs.web.soap;

import org.kycvs.kernel.Refusal;

/** A message that is not looked into. */
final class SoapRefused extends Refusal {

    /** Why not. */
    enum Reason implements Refusal.Reason {
        /** Not a message of the contract. */
        INVALID_REQUEST("invalid-request"),
        /** Of this door alone: not signed as the contract wants it. */
        INVALID_SIGNATURE("invalid-signature"),
        /** Likewise: older than five minutes, or from the future. */
        MESSAGE_EXPIRED("message-expired");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private final String sentence;

    /** @param sentence for whoever builds the client; repeats nothing that was sent */
    SoapRefused(Reason reason, String sentence) {
        super(reason);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    static SoapRefused unreadable(String sentence) {
        return new SoapRefused(Reason.INVALID_REQUEST, sentence);
    }

    static SoapRefused unsigned(String sentence) {
        return new SoapRefused(Reason.INVALID_SIGNATURE, sentence);
    }
}
