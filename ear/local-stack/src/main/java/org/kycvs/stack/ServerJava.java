package org.kycvs.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How the application's Java can be tuned. */
public final class ServerJava {

    private static final List<String> ALWAYS = List.of(
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.net.preferIPv4Stack=true",
            "-Djava.awt.headless=true",
            "-Djboss.modules.system.pkgs=org.jboss.byteman");

    /** Ready in half the time and with little memory, for whoever waits for it; each step then costs several times as much. */
    static final List<String> SOON_READY =
            with(ALWAYS, "-Xms64m", "-Xmx768m", "-XX:MetaspaceSize=96M", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** As in production: compiled for speed; the same as in the server's {@code bin/standalone.conf}, which says why. */
    public static final List<String> PRODUCTION = with(
            ALWAYS,
            "-Xms1g",
            "-Xmx1g",
            "-XX:MetaspaceSize=160M",
            "-XX:+UseParallelGC",
            "-XX:Tier4InvocationThreshold=15000",
            "-XX:Tier4MinInvocationThreshold=1800",
            "-XX:Tier4CompileThreshold=45000",
            "-XX:Tier4BackEdgeThreshold=120000");

    private ServerJava() {}

    /** With an archive of the loaded classes written at the end (JEP 350), for {@link #startingFrom}. */
    public static List<String> archivingInto(Path archive) {
        return with(PRODUCTION, "-XX:ArchiveClassesAtExit=" + archive);
    }

    /** As {@link #PRODUCTION}, but with the classes taken as they lie in the archive instead of read and checked anew. */
    public static List<String> startingFrom(Path archive) {
        return with(PRODUCTION, "-XX:SharedArchiveFile=" + archive);
    }

    private static List<String> with(List<String> options, String... more) {
        return Stream.concat(Stream.of(more), options.stream()).toList();
    }
}
