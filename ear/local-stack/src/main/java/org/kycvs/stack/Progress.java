package org.kycvs.stack;

import java.time.Duration;

/** Tells the person at the terminal what the stack is doing, with the seconds since it was asked to. */
final class Progress {

    private final long started = System.nanoTime();

    void say(String line) {
        System.out.printf("%4d s  %s%n", seconds(), line);
    }

    long seconds() {
        return Duration.ofNanos(System.nanoTime() - started).toSeconds();
    }
}
