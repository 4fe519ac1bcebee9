package org.kycvs.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The JDK's tool for keys, on stores of one password. That goes by the environment: everybody on the machine can read another
 * process' command line.
 */
record KeyTool(String password) {

    private static final String PASSWORD = "KYCVS_KEYTOOL_PASSWORD";

    /** @param arguments without spaces of their own */
    void run(Path store, String arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments.split(" ")));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass:env", PASSWORD, "-keystore", store.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put(PASSWORD, password);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("keytool: " + said.strip());
        }
    }

    @Override
    public String toString() {
        return "KeyTool";
    }
}
