package org.kycvs.delivery.smpp;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jspecify.annotations.Nullable;
import org.kycvs.delivery.MessageNotTaken;
import org.kycvs.delivery.MessageRefused;
import org.kycvs.delivery.ReceiptId;

/** The one session with one SMS centre: kept, watched, opened again after a pause when it was lost. */
final class SmppLink implements AutoCloseable {

    private static final Logger LOG = System.getLogger(SmppLink.class.getName());

    private final SmsCentre centre;
    private final MessageReceiverListener listener;
    private final CentreHealth health;
    private final ReentrantLock tending = new ReentrantLock();
    private volatile @Nullable SMPPSession session;
    private boolean boundBefore;
    private boolean closed;

    SmppLink(SmsCentre centre, String meanwhile, MessageReceiverListener listener, Clock clock) {
        this.centre = centre;
        this.listener = listener;
        this.health = new CentreHealth(centre, meanwhile, clock);
    }

    /**
     * Opens the session if there is none; to be called every second, so that no message ever waits for a bind. Returns at
     * once where an earlier call is still at it.
     */
    void tend() {
        if (tending.tryLock()) {
            try {
                check();
            } finally {
                tending.unlock();
            }
        }
    }

    private void check() {
        SMPPSession known = session;
        if (known != null && !known.getSessionState().isBound()) {
            session = null;
            known.close();
            health.trouble("the session was lost");
        }
        if (session == null && !closed && health.mayBeAsked()) {
            connect();
        }
        if (session != null) {
            health.standing();
        }
    }

    boolean isUsable() {
        SMPPSession known = session;
        return known != null && known.getSessionState().isTransmittable() && health.mayBeAsked();
    }

    /**
     * Submits over the session that stands.
     *
     * @return by which id the centre will speak of it, if it is usable
     * @throws MessageNotTaken if there is no session, no answer, or a negative one
     * @throws MessageRefused if the answer is a no for good
     */
    Optional<ReceiptId> submit(Submission submission) throws MessageNotTaken, MessageRefused {
        SMPPSession known = session;
        if (known == null) {
            throw new MessageNotTaken("not bound");
        }
        try {
            String messageId = submission.over(known);
            health.worked();
            return centre.receiptId(messageId);
        } catch (NegativeResponseException negative) {
            throw notTaken(new Refusal(negative.getCommandStatus()));
        } catch (ResponseTimeoutException | InvalidResponseException | IOException failure) {
            throw inTrouble(failure.getClass().getSimpleName());
        } catch (PDUException unsendable) {
            throw new MessageNotTaken(unsendable.getClass().getSimpleName());
        }
    }

    private MessageNotTaken notTaken(Refusal refusal) throws MessageRefused {
        if (refusal.isForGood()) {
            throw new MessageRefused(refusal.error());
        }
        return refusal.wantsRest() ? inTrouble("status " + refusal) : new MessageNotTaken("status " + refusal);
    }

    private MessageNotTaken inTrouble(String why) {
        health.trouble(why);
        return new MessageNotTaken(why);
    }

    private void connect() {
        try {
            session = Binding.open(centre, listener);
        } catch (IOException away) {
            health.trouble(String.valueOf(away.getMessage()));
            return;
        }
        if (!boundBefore) {
            boundBefore = true;
            LOG.log(Level.INFO, "Bound to the SMS centre {0}", centre);
        }
    }

    @Override
    public void close() {
        tending.lock();
        try {
            closed = true;
            SMPPSession known = session;
            if (known != null) {
                session = null;
                known.unbindAndClose();
            }
        } finally {
            tending.unlock();
        }
    }
}
