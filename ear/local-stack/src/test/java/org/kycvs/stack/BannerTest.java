package org.kycvs.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BannerTest {

    private final StackSettings settings = StackSettings.ofProject(Path.of("project"));
    private final String banner = new Banner(settings).text("http://localhost:8080/c/handle");

    @Test
    void everyPageThatCanBeOpenedIsNamed() {
        Ports ports = settings.ports();

        assertThat(banner)
                .contains(ports.http().url() + "/admin (admin / admin)")
                .contains(
                        ports.handset().url(),
                        ports.handset().url() + "/mails",
                        ports.keycloak().url(),
                        ports.demoSite().url() + "/return ")
                .contains("\n  http://localhost:8080/c/handle\n");
    }

    @Test
    void aNewcomerIsToldWhereTheLogsAre() {
        assertThat(banner).contains("Logs          " + settings.state().resolve("logs"));
    }

    @Test
    void theThreeCommandsCanBeCopied() {
        assertThat(banner.lines().filter(line -> line.contains("curl -s ")))
                .hasSize(3)
                .element(1)
                .asString()
                .contains("$(date +%s)", "/api/v1/status-requests ", "\"return_url\":\"http://localhost:8091/return\"");
    }
}
