package org.kycvs.stack;

/** The stack cannot run; the message tells the person at the terminal why, and what to do about it. */
public final class StackRefused extends RuntimeException {

    StackRefused(String message) {
        super(message, null, false, false);
    }

    StackRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
