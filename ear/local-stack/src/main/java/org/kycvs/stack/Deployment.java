package org.kycvs.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Collectors;

/** The stack's own copy of the server, and the EAR in it: a build beside a running stack does not pull it away. */
final class Deployment {

    private static final String EAR = "application.ear";
    private static final int SHOWN_LINES = 20;

    private final Artifacts artifacts;
    private final Path server;

    Deployment(Artifacts artifacts, Path server) {
        this.artifacts = artifacts;
        this.server = server;
    }

    /** Copies what the build made since. */
    void refresh() {
        String recipe = Folders.read(artifacts.server().resolve("recipe.txt"));
        if (!recipe.equals(Folders.read(server.resolve("recipe.txt")))) {
            Folders.copy(artifacts.server(), server);
        }
        try {
            for (String mark : new String[] {".deployed", ".failed", ".isdeploying", ".dodeploy", ".undeployed"}) {
                Files.deleteIfExists(deployments().resolve(EAR + mark));
            }
            Files.copy(artifacts.ear(), deployments().resolve(EAR), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The server goes on without an EAR that it could not start; we do not. */
    void demandNotFailed(Path log) {
        if (Files.exists(deployments().resolve(EAR + ".failed"))) {
            throw new StackRefused("The application does not start; from " + log + ":\n    " + errors(log));
        }
    }

    private static String errors(Path log) {
        return Folders.read(log)
                .lines()
                .filter(line -> line.contains("ERROR") || line.startsWith("Caused by"))
                .limit(SHOWN_LINES)
                .collect(Collectors.joining("\n    "));
    }

    private Path deployments() {
        return server.resolve("standalone/deployments");
    }
}
