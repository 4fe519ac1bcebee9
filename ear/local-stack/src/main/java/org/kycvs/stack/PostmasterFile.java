package org.kycvs.stack;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** What a running PostgreSQL writes into its folder, and leaves there when it is killed. */
final class PostmasterFile {

    private final Path database;

    PostmasterFile(Path database) {
        this.database = database;
    }

    /** The running database; the number in the file may, after a crash of the machine, belong to anybody. */
    Optional<ProcessHandle> process() {
        return Folders.read(database.resolve("postmaster.pid"))
                .lines()
                .findFirst()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                .filter(this::isThisDatabase);
    }

    private boolean isThisDatabase(ProcessHandle process) {
        String[] arguments = process.info().arguments().orElse(new String[0]);
        return Arrays.asList(arguments).contains(database.toString());
    }
}
