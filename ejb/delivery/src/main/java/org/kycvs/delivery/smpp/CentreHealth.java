package org.kycvs.delivery.smpp;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;

/** Whether a centre is to be asked now, and what the log says about it: once when trouble begins, once when it is over. */
final class CentreHealth {

    private static final Logger LOG = System.getLogger(CentreHealth.class.getName());

    /** Only after so long without trouble the log calls it over, so that a centre that comes and goes does not fill it. */
    private static final Duration CALM = Duration.ofSeconds(10);

    private final SmsCentre centre;
    private final String meanwhile;
    private final BackOff backOff;
    private boolean troubleTold;

    /** @param meanwhile who does this centre's work while it cannot, for the log */
    CentreHealth(SmsCentre centre, String meanwhile, Clock clock) {
        this.centre = centre;
        this.meanwhile = meanwhile;
        this.backOff = new BackOff(clock);
    }

    boolean mayBeAsked() {
        return backOff.isOver();
    }

    void worked() {
        backOff.succeeded();
    }

    /** @param why in the protocol's words, never with number or text */
    synchronized void trouble(String why) {
        backOff.failed();
        if (!troubleTold) {
            troubleTold = true;
            LOG.log(Level.WARNING, "The SMS centre {0} takes no messages: {1}; {2}", centre, why, meanwhile);
        }
    }

    /** To be called now and then while a session stands. */
    synchronized void standing() {
        if (troubleTold && backOff.sinceFailure().compareTo(CALM) >= 0) {
            troubleTold = false;
            backOff.succeeded();
            LOG.log(Level.INFO, "The SMS centre {0} takes messages again", centre);
        }
    }
}
