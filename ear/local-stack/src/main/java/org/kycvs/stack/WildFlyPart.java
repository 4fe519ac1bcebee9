package org.kycvs.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.kycvs.signing.KeyStoreMaking;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The application: the provisioned WildFly with the EAR. */
final class WildFlyPart implements Part {

    private final StackSettings settings;
    private final StateFolder state;
    private final Secrets secrets;
    private final ChildProcess process;

    WildFlyPart(StackSettings settings, Secrets secrets) {
        this.settings = settings;
        this.state = new StateFolder(settings.state());
        this.secrets = secrets;
        this.process = new ChildProcess("wildfly", state);
    }

    @Override
    public String name() {
        return "WildFly with the application";
    }

    @Override
    public boolean stopLeftOver() {
        return process.stopLeftOver();
    }

    @Override
    public void start() {
        Deployment deployment = new Deployment(settings.artifacts(), state.server());
        deployment.refresh();
        makeKeyStore();
        writeOrganisations();
        process.start(command(), new ServerEnvironment(settings, secrets).values());
        process.awaitReady(() -> {
            deployment.demandNotFailed(state.log("wildfly"));
            return ready();
        });
    }

    @Override
    public void stop() {
        process.stop();
    }

    @Override
    public CompletableFuture<?> ended() {
        return process.ended();
    }

    private boolean ready() {
        return Http.answers(settings.ports().management().url() + "/health/ready")
                && Http.answers(settings.ports().http().url() + "/health/ready");
    }

    private void makeKeyStore() {
        if (!Files.exists(state.keyStore())) {
            KeyStoreMaking.create(state.keyStore(), secrets.keyStore().toCharArray(), true);
        }
    }

    /** The sample organisations come back to the demo site, wherever this stack has it. */
    private void writeOrganisations() {
        String standard = Ports.standard().demoSite().url();
        String here = settings.ports().demoSite().url();
        Folders.write(
                state.organisations(), Folders.resource("organisations.json").replace(standard, here));
    }

    private List<String> command() {
        Path home = state.server();
        return StandaloneCommandBuilder.of(home)
                .setJavaHome(Java.HOME)
                .setJavaOptions(
                        "-Xms64m",
                        "-Xmx768m",
                        "-XX:MetaspaceSize=96M",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.net.preferIPv4Stack=true",
                        "-Djava.awt.headless=true",
                        "-Djboss.modules.system.pkgs=org.jboss.byteman")
                .build();
    }
}
