package org.kycvs.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How much CPU the parts of the stack have used, in seconds, as Linux counts it (proc(5)). */
final class Processes {

    private static final double NANOS_IN_A_SECOND = 1e9;

    /** {@code USER_HZ}, the same on every architecture that this runs on. */
    private static final double TICKS_IN_A_SECOND = 100;

    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s*(\\d+) kB");
    private static final double KILOBYTES_IN_A_MEGABYTE = 1024;

    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;

    private final long server;
    private final long postmaster;

    Processes(long server, long postmaster) {
        this.server = server;
        this.postmaster = postmaster;
    }

    double application() {
        String[] stat = stat(server);
        return ticks(stat, USER) + ticks(stat, SYSTEM);
    }

    double residentMegabytes() {
        Matcher resident = RESIDENT.matcher(read(process(server), "status"));
        return resident.find() ? Double.parseDouble(resident.group(1)) / KILOBYTES_IN_A_MEGABYTE : Double.NaN;
    }

    /** What of it went into compiling: less and less, the longer it has been running. */
    double compiling() {
        try (Stream<Path> threads = Files.list(Path.of("/proc", String.valueOf(server), "task"))) {
            return threads.filter(thread -> read(thread, "comm").contains(" Compiler"))
                    .mapToDouble(Processes::running)
                    .sum();
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    /** Every process of PostgreSQL, those that have ended too. */
    double database() {
        String[] stat = stat(postmaster);
        return running(process(postmaster))
                + ticks(stat, CHILDREN_USER)
                + ticks(stat, CHILDREN_SYSTEM)
                + children(postmaster).stream()
                        .map(Processes::process)
                        .mapToDouble(Processes::running)
                        .sum();
    }

    /** This process, which makes the load. */
    static double own() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / NANOS_IN_A_SECOND;
    }

    private static List<Long> children(long parent) {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> stat(pid)[PARENT].equals(String.valueOf(parent)))
                .toList();
    }

    /** Of a thread, or of a process that has only one, to the nanosecond. */
    private static double running(Path thread) {
        String schedstat = read(thread, "schedstat");
        return schedstat.isEmpty() ? 0 : Long.parseLong(schedstat.split(" ", 2)[0]) / NANOS_IN_A_SECOND;
    }

    /** What a process with one thread has used. */
    static double running(long pid) {
        return running(process(pid));
    }

    private static Path process(long pid) {
        return Path.of("/proc", String.valueOf(pid));
    }

    private static double ticks(String[] stat, int field) {
        return Long.parseLong(stat[field]) / TICKS_IN_A_SECOND;
    }

    /** The fields behind the name, which may itself have blanks and brackets. */
    private static String[] stat(long pid) {
        String stat = read(process(pid), "stat");
        return stat.isEmpty()
                ? Stream.generate(() -> "0").limit(CHILDREN_SYSTEM + 1).toArray(String[]::new)
                : stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    }

    /** Empty when it has ended. */
    private static String read(Path process, String file) {
        try {
            return Files.readString(process.resolve(file));
        } catch (IOException ended) {
            if (Files.exists(process)) {
                throw new UncheckedIOException(ended);
            }
            return "";
        }
    }
}
