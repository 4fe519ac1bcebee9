package org.kycvs.stack;

import java.io.IOException;

/** What Java cannot send to a process by itself. */
enum Signal {
    STOP,
    CONT;

    /** Does nothing to a process that has ended meanwhile. */
    void to(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + name(), String.valueOf(process.pid()))
                    .start()
                    .onExit()
                    .join();
        } catch (IOException failure) {
            throw new StackRefused("Cannot signal a process: " + failure.getMessage(), failure);
        }
    }
}
