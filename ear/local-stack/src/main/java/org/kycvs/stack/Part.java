package org.kycvs.stack;

import java.util.concurrent.CompletableFuture;

/** One of the things that run together. */
interface Part extends Breakable {

    /** As people call it. */
    String name();

    /** Ends what an earlier stack left running, if it was killed; tells whether there was anything. */
    boolean stopLeftOver();

    /** Returns when it answers; {@link StackRefused} if it does not, or if it was stopped meanwhile. */
    @Override
    void start();

    /** Completes when the one that was started last has ended, by itself or stopped. */
    CompletableFuture<?> ended();

    /** Ends it and returns when it has ended; from then on it cannot be started. Does nothing if nothing runs. */
    void stop();
}
