package org.kycvs.verification;

import org.kycvs.kernel.Refusal;

/** The id of an earlier message, but not that message. */
public final class MessageReplayed extends Refusal {

    /** The one why. */
    public enum Reason implements Refusal.Reason {
        MESSAGE_REPLAYED;

        @Override
        public String code() {
            return "message-replayed";
        }
    }

    MessageReplayed() {
        super(Reason.MESSAGE_REPLAYED);
    }
}
