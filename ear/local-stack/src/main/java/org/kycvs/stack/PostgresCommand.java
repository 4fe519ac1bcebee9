package org.kycvs.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program of PostgreSQL to its end, which {@link StackRefused} tells with the end of its log if it is a bad one. */
final class PostgresCommand {

    private static final int SHOWN_LINES = 10;

    private final Path log;

    PostgresCommand(Path log) {
        this.log = log;
    }

    void run(String... command) {
        List<String> whole = new ArrayList<>(disguise());
        whole.addAll(List.of(command));
        try {
            Process process = new ProcessBuilder(whole)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            int code = process.onExit().join().exitValue();
            if (code != 0) {
                throw new StackRefused(command[0] + " failed with " + code + "; the end of " + log + ":\n    "
                        + Folders.tail(log, SHOWN_LINES));
            }
        } catch (IOException failure) {
            throw new StackRefused("Cannot run " + whole.get(0) + ": " + failure.getMessage(), failure);
        }
    }

    /** PostgreSQL refuses to be run by root; in a user namespace of its own it does not see that it is. */
    private static List<String> disguise() {
        return System.getProperty("user.name").equals("root") ? List.of("unshare", "--user") : List.of();
    }
}
