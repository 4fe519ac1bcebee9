package org.kycvs.stack;

import java.nio.file.Path;

/** The Java that we run in ourselves, for the other parts. */
final class Java {

    static final Path HOME = Path.of(System.getProperty("java.home"));

    static final String PROGRAM = HOME.resolve("bin").resolve("java").toString();

    private Java() {}
}
