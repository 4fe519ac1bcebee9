package org.kycvs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import org.kycvs.signing.Sealing;

/** Decides what becomes of one claimed row, and hands its message over if it is still worth it. */
@ApplicationScoped
class HandOff {

    private static final Logger LOG = System.getLogger(HandOff.class.getName());

    enum Result {
        SENT,
        WORTHLESS,
        TRY_AGAIN,
        /** The claim is about to end; the row will be due again by itself. */
        LEFT
    }

    @Inject
    Clock clock;

    @Inject
    Envelope envelope;

    @Inject
    SmsGateway gateway;

    Result of(WaitingSms row) {
        Instant now = clock.instant();
        if (row.isWorthless(now)) {
            return Result.WORTHLESS;
        }
        return row.mayStart(now) ? submit(row) : Result.LEFT;
    }

    private Result submit(WaitingSms row) {
        try {
            gateway.submit(envelope.open(row));
            return Result.SENT;
        } catch (SmsNotTaken why) {
            LOG.log(Level.DEBUG, "{0} was not taken: {1}", row, why.getMessage());
            return Result.TRY_AGAIN;
        } catch (Sealing.SealBroken unreadable) {
            LOG.log(Level.ERROR, "{0} cannot be opened and is dropped: is its key still in the key store?", row);
            return Result.WORTHLESS;
        }
    }
}
