package org.kycvs.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.kycvs.signing.KeyStoreMaking;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** A server of the application: the provisioned WildFly with the EAR. All of them stand on the same database. */
final class WildFlyPart implements Part {

    private final StackSettings settings;
    private final StateFolder state;
    private final Secrets secrets;
    private final int number;
    private final String part;
    private final ChildProcess process;
    private @Nullable ClassArchive classes;

    /** @param number counted from 1, which is the only one that most need */
    WildFlyPart(StackSettings settings, Secrets secrets, int number) {
        this.settings = settings;
        this.state = new StateFolder(settings.state());
        this.secrets = secrets;
        this.number = number;
        this.part = number == 1 ? "wildfly" : "wildfly-" + number;
        this.process = new ChildProcess(part, state);
    }

    @Override
    public String name() {
        return number == 1 ? "WildFly with the application" : "WildFly number " + number + " with the application";
    }

    @Override
    public boolean stopLeftOver() {
        return process.stopLeftOver();
    }

    @Override
    public void start() {
        if (process.runs()) {
            return;
        }
        ports().http().demandFree();
        ports().https().demandFree();
        ports().management().demandFree();
        Deployment deployment = new Deployment(settings.artifacts(), state.server(part));
        deployment.refresh();
        if (number == 1) {
            makeKeyStore();
            writeOrganisations();
        }
        process.start(command(), new ServerEnvironment(settings, secrets, number).values());
        process.awaitReady(() -> {
            deployment.demandNotFailed(state.log(part));
            return ready();
        });
    }

    @Override
    public void kill() {
        process.kill();
    }

    @Override
    public void freeze() {
        process.signal(Signal.STOP);
    }

    @Override
    public void thaw() {
        process.signal(Signal.CONT);
    }

    @Override
    public void stop() {
        process.stop();
        if (classes != null && process.endedByItself()) {
            classes.keep();
        }
    }

    @Override
    public CompletableFuture<?> ended() {
        return process.ended();
    }

    private boolean ready() {
        return Http.answers(ports().management().url() + "/health/ready")
                && Http.answers(ports().http().url() + "/health/ready");
    }

    private Ports ports() {
        return settings.ports().ofServer(number);
    }

    /** Once, by the first: all servers share it, and one that does not find it must say so. */
    private void makeKeyStore() {
        char[] password = secrets.keyStore().toCharArray();
        if (Files.exists(state.keyStore())) {
            KeyStoreMaking.complete(state.keyStore(), password);
        } else {
            KeyStoreMaking.create(state.keyStore(), password, true);
        }
        new SoapKeys(state, secrets).make();
        new HttpsDoor(state, secrets).make();
    }

    /** The sample organisations come back to the demo site, wherever this stack has it. */
    private void writeOrganisations() {
        String standard = Ports.standard().demoSite().url();
        String here = settings.ports().demoSite().url();
        Folders.write(
                state.organisations(), Folders.resource("organisations.json").replace(standard, here));
    }

    private List<String> command() {
        Path home = state.server(part);
        List<String> options = new ArrayList<>(settings.serverJava());
        if (settings.keepsClasses()) {
            classes = new ClassArchive(settings.builds(), home, settings.serverJava());
            options.addAll(classes.options());
        }
        return StandaloneCommandBuilder.of(home)
                .setJavaHome(Java.HOME)
                .setJavaOptions(options)
                .setYamlFiles(state.httpsListener())
                .build();
    }
}
