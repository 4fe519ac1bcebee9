package org.kycvs.handset;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The process and its settings. */
class HandsetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"KYCVS_HANDSET_PORT", "KYCVS_HANDSET_SMPP_PORT", "KYCVS_HANDSET_MAIL_PORT", "KYCVS_DEMO_PORT"})
    void aTakenPortIsNamedWithTheSettingThatMovesIt(String setting) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, String> environment = freePorts(setting, "" + taken.getLocalPort());
            assertThatThrownBy(() -> Handset.start(HandsetSettings.read(environment)))
                    .hasMessageContaining("Port " + taken.getLocalPort() + " is taken")
                    .hasMessageContaining(setting);
        }
    }

    @Test
    void aStartThatFailsLeavesNoPortBehind() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, String> environment = freePorts("KYCVS_DEMO_PORT", "" + taken.getLocalPort());
            assertThatThrownBy(() -> Handset.start(HandsetSettings.read(environment)))
                    .isInstanceOf(Handset.NotStarted.class);
            int smppPort = Integer.parseInt(environment.get("KYCVS_HANDSET_SMPP_PORT"));
            new ServerSocket(smppPort, 1, InetAddress.getLoopbackAddress()).close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "-1", "65536"})
    void aPortThatIsNoneIsNamed(String text) {
        assertThatThrownBy(() -> HandsetSettings.read(Map.of("KYCVS_DEMO_PORT", text)))
                .hasMessageContaining("KYCVS_DEMO_PORT")
                .hasMessageContaining(text);
    }

    @Test
    void aPasswordThatTheProtocolCannotCarryIsRefused() {
        assertThatThrownBy(() -> HandsetSettings.read(Map.of("KYCVS_HANDSET_PASSWORD", "nine-long")))
                .hasMessageContaining("8 characters")
                .hasMessageNotContaining("nine-long");
    }

    @Test
    void theProcessSaysWhenItIsReadyPrintsNoMessageAndEndsOnSigterm() throws Exception {
        Map<String, String> environment = freePorts("KYCVS_HANDSET_SYSTEM_ID", "kycvs");
        Process process = start(environment);
        try (BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            StringBuilder printed = new StringBuilder();
            for (String line = output.readLine(); !Handset.READY.equals(line); line = output.readLine()) {
                printed.append(line).append('\n');
                assertThat(line).as("the process ended: " + printed).isNotNull();
            }
            int smppPort = Integer.parseInt(environment.get("KYCVS_HANDSET_SMPP_PORT"));
            try (SmsClient client = SmsClient.bind(smppPort, "kycvs", "kycvssms")) {
                client.submit("919000000001", SmsClient.GSM, "482913".getBytes(US_ASCII));
            }
            terminate(process);
            output.lines().forEach(printed::append);
            assertThat(process.waitFor(10, SECONDS)).isTrue();
            assertThat(printed.toString()).doesNotContain("482913").doesNotContain("kycvssms");
        } finally {
            process.destroyForcibly();
        }
    }

    /** The signal only: {@code Process.destroy} would also close the output that is still to be read. */
    private static void terminate(Process process) {
        process.toHandle().destroy();
    }

    private static Process start(Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Handset.class.getName());
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).start();
    }

    private static Map<String, String> freePorts(String setting, String value) {
        Map<String, String> environment = new java.util.HashMap<>();
        environment.put("KYCVS_HANDSET_PORT", "" + RunningHandset.freePort());
        environment.put("KYCVS_HANDSET_SMPP_PORT", "" + RunningHandset.freePort());
        environment.put("KYCVS_DEMO_PORT", "" + RunningHandset.freePort());
        environment.put("KYCVS_HANDSET_MAIL_PORT", "" + RunningHandset.freePort());
        environment.put("KYCVS_HANDSET_SECOND_SMPP_PORT", "" + RunningHandset.freePort());
        environment.put(setting, value);
        return environment;
    }
}
