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

    private static final CentreError UNREADABLE = new CentreError("SEAL_BROKEN");

    @Inject
    Clock clock;

    Fate of(Way way, WaitingMessage row) {
        Instant now = clock.instant();
        if (row.isWorthless(now)) {
            return Fate.of(row, Fate.Kind.DROPPED);
        }
        return row.mayStart(now) ? submit(way, row) : Fate.of(row, Fate.Kind.LEFT);
    }

    private Fate submit(Way way, WaitingMessage row) {
        try {
            return Fate.sent(row, way.submit(row));
        } catch (MessageNotTaken why) {
            LOG.log(Level.DEBUG, "{0} was not taken: {1}", row, why.getMessage());
            return Fate.of(row, Fate.Kind.TRY_AGAIN);
        } catch (MessageRefused forGood) {
            LOG.log(Level.WARNING, "{0} is dead, its carrier refuses it for good: {1}", row, forGood.error());
            return Fate.dead(row, forGood.error());
        } catch (Sealing.SealBroken unreadable) {
            LOG.log(Level.ERROR, "{0} is dead, it cannot be opened: is its key still in the key store?", row);
            return Fate.dead(row, UNREADABLE);
        }
    }
}
