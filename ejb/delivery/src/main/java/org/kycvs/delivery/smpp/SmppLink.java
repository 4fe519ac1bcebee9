package org.kycvs.delivery.smpp;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.jspecify.annotations.Nullable;
import org.kycvs.delivery.SmsNotTaken;

/** The one session with the SMS centre: opened at need, kept, opened again after a pause when it was lost. */
final class SmppLink implements AutoCloseable {

    private static final Logger LOG = System.getLogger(SmppLink.class.getName());

    private static final int ENQUIRE_LINK_MILLIS = 30_000;
    private static final int BIND_MILLIS = 5_000;
    private static final int RESPONSE_MILLIS = 5_000;

    private final SmsCentre centre;
    private final BackOff backOff;
    private @Nullable SMPPSession session;
    private boolean awayTold;

    SmppLink(SmsCentre centre, Clock clock) {
        this.centre = centre;
        this.backOff = new BackOff(clock);
    }

    /** Something that is said over the session and answered. */
    @FunctionalInterface
    interface Exchange {
        void with(SMPPSession session)
                throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                        IOException;
    }

    /** @throws SmsNotTaken if there is no session, no answer, or a negative one */
    void exchange(Exchange exchange) throws SmsNotTaken {
        try {
            exchange.with(session());
        } catch (NegativeResponseException refused) {
            String status = "status 0x%08x".formatted(refused.getCommandStatus());
            LOG.log(Level.WARNING, "The SMS centre refused a message: {0}", status);
            throw new SmsNotTaken(status);
        } catch (PDUException | ResponseTimeoutException | InvalidResponseException | IOException failure) {
            throw new SmsNotTaken(failure.getClass().getSimpleName());
        }
    }

    private synchronized SMPPSession session() throws SmsNotTaken {
        if (session != null && session.getSessionState().isTransmittable()) {
            return session;
        }
        if (!backOff.isOver()) {
            throw new SmsNotTaken("the SMS centre is away");
        }
        close();
        session = connect();
        return session;
    }

    private SMPPSession connect() throws SmsNotTaken {
        SMPPSession opening = new SMPPSession(new TimedSockets());
        opening.setEnquireLinkTimer(ENQUIRE_LINK_MILLIS);
        opening.setTransactionTimer(RESPONSE_MILLIS);
        opening.setMessageReceiverListener(new Unheard());
        try {
            opening.connectAndBind(centre.host(), centre.port(), bind(), BIND_MILLIS);
        } catch (IOException away) {
            opening.close();
            backOff.failed();
            tellAway(away);
            throw new SmsNotTaken("the SMS centre is away");
        }
        backOff.succeeded();
        awayTold = false;
        LOG.log(Level.INFO, "Bound to the SMS centre {0}", centre);
        return opening;
    }

    private BindParameter bind() {
        return new BindParameter(
                BindType.BIND_TRX,
                centre.systemId(),
                centre.password(),
                "",
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                "");
    }

    /** Once, not for every knock. */
    private void tellAway(IOException away) {
        if (!awayTold) {
            awayTold = true;
            LOG.log(Level.WARNING, "No session with the SMS centre {0}, messages wait: {1}", centre, away.getMessage());
        }
    }

    @Override
    public synchronized void close() {
        if (session != null) {
            session.unbindAndClose();
            session = null;
        }
    }
}
