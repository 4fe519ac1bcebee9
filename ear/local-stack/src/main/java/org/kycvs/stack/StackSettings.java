package org.kycvs.stack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How one stack differs from another.
 *
 * @param state keeps everything that this stack stores; belongs to one stack at a time
 * @param builds keeps what takes long to make and holds no data, shared by all stacks of the project
 * @param serverEnvironment settings of the application beyond those that the stack gives it; these win
 * @param serverJava options of the application's Java
 * @param keepsClasses whether the application's classes are archived for the next start
 */
public record StackSettings(
        Path state,
        Path builds,
        Artifacts artifacts,
        Ports ports,
        Map<String, String> serverEnvironment,
        List<String> serverJava,
        boolean keepsClasses) {

    private static final Path STATE = Path.of(".stack");

    public StackSettings {
        state = state.toAbsolutePath().normalize();
        builds = builds.toAbsolutePath().normalize();
        serverEnvironment = Map.copyOf(serverEnvironment);
        serverJava = List.copyOf(serverJava);
    }

    /** The developer's own: state in {@code .stack} at the top of the project, ports from the environment. */
    public static StackSettings ofProject(Path project) {
        Path state = project.resolve(STATE);
        Ports ports = Ports.standard().changedBy(System.getenv());
        return new StackSettings(
                state,
                state.resolve("builds"),
                Artifacts.ofProject(project),
                ports,
                Map.of(),
                ServerJava.SOON_READY,
                true);
    }

    /** One for tests, in a folder and on ports of its own; it shares only what takes long to build. */
    public static StackSettings forTests(Path project, Path state, Ports ports) {
        Path builds = project.resolve(STATE).resolve("builds");
        return new StackSettings(
                state, builds, Artifacts.ofProject(project), ports, Map.of(), ServerJava.SOON_READY, false);
    }

    /** With one more setting of the application. */
    public StackSettings with(String setting, String value) {
        Map<String, String> more = new HashMap<>(serverEnvironment);
        more.put(setting, value);
        return new StackSettings(state, builds, artifacts, ports, more, serverJava, keepsClasses);
    }

    /** With another tuning of the application's Java. */
    public StackSettings onJava(List<String> options) {
        return new StackSettings(state, builds, artifacts, ports, serverEnvironment, options, keepsClasses);
    }

    String issuer() {
        return ports.keycloak().url() + "/realms/kycvs";
    }
}
