package org.kycvs.journey;

import com.nimbusds.jwt.JWT;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The kits for REST in docs/clients, started as a partner would start them. */
enum RestKit {
    CURL("sh", "rest.sh"),
    JAVA(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", nimbus(), "Rest.java"),
    JAVASCRIPT("node", "rest.js"),
    PYTHON("/usr/bin/python3", "rest.py");

    /** Where install-clients.sh puts them. */
    private static final String MODULES = "ear/system-tests/target/clients/node_modules";

    private final List<String> command;

    RestKit(String... command) {
        this.command = List.of(command);
    }

    Calling start(URI issuer, String secret, String... arguments) {
        Path project = Path.of(System.getProperty("journey.project")).toAbsolutePath();
        List<String> whole = new ArrayList<>(command);
        whole.add(issuer.toString());
        whole.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(whole)
                .directory(project.resolve("docs/clients").toFile())
                .redirectErrorStream(true);
        builder.environment().put("NODE_PATH", project.resolve(MODULES).toString());
        builder.environment().put("CLIENT_SECRET", secret);
        try {
            return new Calling(builder.start());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String nimbus() {
        return Path.of(URI.create(JWT.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toString();
    }

    /** A kit at work; gone when the test is over, whatever came of it. */
    static final class Calling implements AutoCloseable {
        private final Process process;
        private final BufferedReader said;

        private Calling(Process process) {
            this.process = process;
            this.said = process.inputReader(StandardCharsets.UTF_8);
        }

        String line() {
            try {
                return said.readLine();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        Calling type(String code) {
            try {
                process.getOutputStream().write((code + "\n").getBytes(StandardCharsets.UTF_8));
                process.getOutputStream().flush();
                return this;
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        /** Everything that it says until its end. */
        Ending ending() {
            String words = said.lines().collect(Collectors.joining("\n"));
            return new Ending(words.strip(), process.onExit().join().exitValue() == 0);
        }

        @Override
        public void close() {
            process.destroy();
        }
    }

    record Ending(String words, boolean well) {}
}
