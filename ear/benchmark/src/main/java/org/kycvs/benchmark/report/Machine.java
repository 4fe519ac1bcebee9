package org.kycvs.benchmark.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The machine of the measurements, as Linux describes it. */
public final class Machine {

    private static final double KILOBYTES_IN_A_GIGABYTE = 1024.0 * 1024.0;

    private Machine() {}

    public static String processor() {
        return found(Path.of("/proc/cpuinfo"), "model name\\s*: (.+)") + ", "
                + Runtime.getRuntime().availableProcessors() + " cores";
    }

    public static String memory() {
        return Spread.digits(gigabytes()) + " GB";
    }

    public static double gigabytes() {
        return Double.parseDouble(found(Path.of("/proc/meminfo"), "MemTotal:\\s*(\\d+) kB")) / KILOBYTES_IN_A_GIGABYTE;
    }

    public static String system() {
        return System.getProperty("os.name") + " " + System.getProperty("os.version");
    }

    public static String java() {
        return System.getProperty("java.vm.name") + " " + Runtime.version();
    }

    /** How many processes wanted a core, averaged over the last minute: more than there are cores, and times mean little. */
    public static String load() {
        return found(Path.of("/proc/loadavg"), "(\\S+)");
    }

    private static String found(Path file, String pattern) {
        try {
            Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
            return matcher.find() ? matcher.group(1) : "?";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
