package org.kycvs.organisations;

import java.nio.file.Path;

/** Stops the start; the operator reads which file, where in it, and why. */
final class FileRefused extends IllegalStateException {

    FileRefused(Path path, String why) {
        super("The organisations' file " + path + " (setting " + SeedingOrganisations.SETTING + "): " + why);
    }
}
