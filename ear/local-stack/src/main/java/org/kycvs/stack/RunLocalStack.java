package org.kycvs.stack;

import java.nio.file.Path;

/** {@code mvn -Prun}: the developer's stack, until Ctrl-C. */
public final class RunLocalStack {

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
            System.err.println("\n" + why.getMessage());
            System.exit(1);
        }
    }

    private static void run(StackSettings settings) {
        Progress progress = new Progress();
        LocalStack stack = new LocalStack(settings, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        // Closed here as well, and not only at the end of Maven: by then Maven may have unloaded our classes.
        try (stack) {
            stack.start(fresh());
            new Demo(settings, progress).show();
            String ended = stack.awaitFirstEnd();
            throw new StackRefused(ended + " has ended by itself; its log is in "
                    + settings.state().resolve("logs"));
        }
    }

    private static boolean fresh() {
        String fresh = System.getProperty("fresh", "false");
        return !fresh.equals("false");
    }
}
