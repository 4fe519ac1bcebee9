package org.kycvs.stack;

import java.nio.file.Path;
import java.time.Duration;

/** {@code mvn -Prun}: the developer's stack, until Ctrl-C. */
public final class RunLocalStack {

    /** Ctrl-C ends the parts a moment before we hear of it ourselves; then their end is no news. */
    private static final Duration DOUBT = Duration.ofSeconds(1);

    private static final Progress PROGRESS = new Progress();

    private RunLocalStack() {}

    /**
     * Runs in Maven's own process.
     *
     * @param arguments the folder of the project
     */
    public static void main(String[] arguments) {
        try {
            run(StackSettings.ofProject(Path.of(arguments[0])));
        } catch (StackRefused why) {
            System.err.println("\n" + why.getMessage() + "\n");
            System.exit(1);
        }
    }

    private static void run(StackSettings settings) {
        LocalStack stack = new LocalStack(settings, PROGRESS);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        // Closed here as well, and not only at the end of Maven: by then Maven may have unloaded our classes.
        try (stack) {
            runOpen(stack, settings);
        }
    }

    private static void runOpen(LocalStack stack, StackSettings settings) {
        try {
            stack.start(fresh());
            new Demo(settings, PROGRESS).show();
            String ended = stack.awaitFirstEnd();
            throw new StackRefused(ended + " has ended by itself; its log is in "
                    + settings.state().resolve("logs"));
        } catch (StackRefused why) {
            if (stack.closesWithin(DOUBT)) {
                // Java is ending already; this waits for it, so that Maven does not go on meanwhile.
                System.exit(1);
            }
            throw why;
        }
    }

    private static boolean fresh() {
        String fresh = System.getProperty("fresh", "false");
        return !fresh.equals("false");
    }
}
