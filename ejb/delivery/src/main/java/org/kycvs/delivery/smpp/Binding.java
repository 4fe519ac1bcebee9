package org.kycvs.delivery.smpp;

import java.io.IOException;
import java.time.Duration;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;

/** Opens a session over which messages go and receipts come (bind_transceiver; SMPP 3.4, section 4.1.5), within bounds. */
final class Binding {

    /** The longest that a submission waits for its answer. */
    static final Duration RESPONSE = Duration.ofSeconds(7);

    private static final int ENQUIRE_LINK_MILLIS = 30_000;
    private static final int BIND_MILLIS = 3_000;

    /** What the library has read and not yet worked on; beyond it, it refuses by itself. */
    private static final int PDU_QUEUE = 1_000;

    private Binding() {}

    /** @throws IOException if the centre is away, silent or does not let us in */
    static SMPPSession open(SmsCentre centre, MessageReceiverListener listener) throws IOException {
        SMPPSession opening = new SMPPSession(new TimedSockets());
        opening.setEnquireLinkTimer(ENQUIRE_LINK_MILLIS);
        opening.setTransactionTimer(RESPONSE.toMillis());
        opening.setQueueCapacity(PDU_QUEUE);
        opening.setMessageReceiverListener(listener);
        try {
            opening.connectAndBind(centre.host(), centre.port(), parameters(centre), BIND_MILLIS);
            return opening;
        } catch (IOException away) {
            opening.close();
            throw away;
        }
    }

    private static BindParameter parameters(SmsCentre centre) {
        return new BindParameter(
                BindType.BIND_TRX,
                centre.systemId(),
                centre.password(),
                "",
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                "");
    }
}
