package org.kycvs.stack;

/** A part of a running stack in the hands of somebody who wants to see how the others do without it. */
public interface Breakable {

    /**
     * Starts it, again if it was killed, and returns when it answers; does nothing to one that runs.
     *
     * @throws StackRefused if it does not answer
     */
    void start();

    /** Ends it at once, as a fault would: it writes and says nothing more. Returns when it has ended. */
    void kill();

    /** Lets it stand still: connections to it stay open and are made, but nothing is answered. */
    void freeze();

    /** Lets it go on where it stood still. */
    void thaw();
}
