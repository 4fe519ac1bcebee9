package org.kycvs.handset;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jsmpp.SMPPConstant;
import org.jsmpp.extra.ProcessRequestException;

/** What a centre's behaviour, which may change at any time, means for one message. */
final class Manners {

    private final Clock clock;
    private volatile Behaviour behaviour = Behaviour.GOOD;
    private long second;
    private int takenInSecond;

    Manners(Clock clock) {
        this.clock = clock;
    }

    Behaviour now() {
        return behaviour;
    }

    Instant time() {
        return clock.instant();
    }

    void change(Behaviour wanted) {
        behaviour = wanted;
    }

    /** @throws ProcessRequestException with the SMPP status of a message that is not taken, after the delay */
    void admit(String mobile) throws ProcessRequestException {
        Behaviour current = behaviour;
        linger(current);
        if (current.refused().contains(mobile)) {
            throw new ProcessRequestException("Refused", SMPPConstant.STAT_ESME_RINVDSTADR);
        }
        if (!hasRoom(current)) {
            throw new ProcessRequestException("Too many", SMPPConstant.STAT_ESME_RTHROTTLED);
        }
    }

    boolean reaches(String mobile) {
        return !behaviour.unreachable().contains(mobile);
    }

    private static void linger(Behaviour current) throws ProcessRequestException {
        try {
            TimeUnit.MILLISECONDS.sleep(current.delay().toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new ProcessRequestException("Stopping", SMPPConstant.STAT_ESME_RSYSERR);
        }
    }

    private synchronized boolean hasRoom(Behaviour current) {
        long now = clock.instant().getEpochSecond();
        if (now != second) {
            second = now;
            takenInSecond = 0;
        }
        return takenInSecond++ < current.perSecond().orElse(Integer.MAX_VALUE);
    }
}
