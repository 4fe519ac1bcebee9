package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a production authority does once ({@code docs/second-factor.sh}), done to a real Keycloak. */
class SecondFactorIT extends Journey {

    private static final Path PROJECT = Path.of(System.getProperty("journey.project"));

    @TempDir
    static Path folder;

    private static Path kcadm;

    @BeforeAll
    static void demandIt() throws Exception {
        kcadm = kcadm();
        Path configuration = folder.resolve("kcadm.config");
        Path wrapper = folder.resolve("kcadm.sh");
        Files.writeString(wrapper, "#!/bin/sh\nexec sh '" + kcadm + "' \"$@\" --config '" + configuration + "'\n");
        wrapper.toFile().setExecutable(true);
        kcadm = wrapper;
        run(
                kcadm.toString(),
                "config",
                "credentials",
                "--server",
                Stack.KEYCLOAK.toString(),
                "--realm",
                "master",
                "--user",
                "keycloak-administrator",
                "--password",
                Stack.secret("keycloak-administrator"));
        run("sh", PROJECT.resolve("docs/second-factor.sh").toString());
        run("sh", PROJECT.resolve("docs/second-factor.sh").toString());
    }

    @AfterAll
    static void easeItAgain() throws Exception {
        run(kcadm.toString(), "update", "realms/kycvs", "-s", "browserFlow=browser");
    }

    @Test
    void anAdministratorWithAPasswordAloneIsToldToSetItUp() {
        AdminDesk desk = new AdminDesk(browser.desktop());
        desk.open("today");
        desk.logIn("admin", "admin");

        assertThat(desk.page().url()).startsWith(Stack.KEYCLOAK.toString());
        assertThat(desk.page().locator("#kc-totp-settings-form").count()).isEqualTo(1);
    }

    @Test
    void machinesAreServedAsBefore() {
        assertThat(new Organisation("example-railway")
                        .get("/api/v1/organisation")
                        .status())
                .isEqualTo(200);
    }

    private static Path kcadm() throws IOException {
        try (Stream<Path> builds = Files.list(PROJECT.resolve(".stack/builds"))) {
            return builds.map(build -> build.resolve("bin/kcadm.sh"))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(command)).redirectErrorStream(true);
        builder.environment().put("KCADM", kcadm.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }
}
