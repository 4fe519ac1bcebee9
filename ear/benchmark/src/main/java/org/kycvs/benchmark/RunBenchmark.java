package org.kycvs.benchmark;

import java.nio.file.Path;
import java.sql.SQLException;
import org.kycvs.benchmark.journey.Phones;
import org.kycvs.stack.ServerJava;

/** {@code mvn -Pbenchmark}: starts the stack, measures, and writes {@code docs/benchmark.md} and its charts. */
public final class RunBenchmark {

    private final BenchmarkSettings settings = BenchmarkSettings.read();
    private final Path project;
    private final Path archive;

    private RunBenchmark(Path project) {
        this.project = project;
        this.archive = project.resolve("ear/benchmark/target/classes.jsa");
    }

    /** @param arguments the folder of the project */
    public static void main(String[] arguments) throws SQLException {
        new RunBenchmark(Path.of(arguments[0]).toAbsolutePath().normalize()).run();
    }

    /** Two starts: the first makes the archive of classes and the settings of the database that the second begins with. */
    private void run() throws SQLException {
        try (Phones phones = BenchmarkedStack.phones()) {
            Boot plain = prepare(phones);
            BenchmarkedStack stack = new BenchmarkedStack(project, ServerJava.startingFrom(archive));
            atEnd(stack::closeForGood);
            try {
                Boot archived = Boot.of(stack, false);
                new Measuring(stack, phones, settings).everything(plain, archived, new Output(project));
            } finally {
                stack.closeForGood();
            }
        }
    }

    private Boot prepare(Phones phones) throws SQLException {
        try (BenchmarkedStack stack = new BenchmarkedStack(project, ServerJava.archivingInto(archive))) {
            atEnd(stack::close);
            Boot boot = Boot.of(stack, true);
            DatabaseSettings.of(stack).applyAtNextStart();
            new Measuring(stack, phones, settings).walkAround();
            stack.endServer();
            return boot;
        }
    }

    /** Also when somebody breaks it off. */
    private static void atEnd(Runnable stop) {
        Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop"));
    }
}
