package org.kycvs.stack;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Phones and mailboxes: SMS centres and a mail server that are reached as real ones would be, and the demo site. */
final class HandsetPart implements Part {

    static final String SYSTEM_ID = "kycvs";

    private final StackSettings settings;
    private final Secrets secrets;
    private final ChildProcess process;

    HandsetPart(StackSettings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        this.process = new ChildProcess("handset", new StateFolder(settings.state()));
    }

    @Override
    public String name() {
        return "Handset";
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
        process.start(
                List.of(
                        Java.PROGRAM,
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        settings.artifacts().handset().toString()),
                environment());
        process.awaitReady(() -> Http.answers(settings.ports().handset().url() + "/messages"));
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
    }

    @Override
    public CompletableFuture<?> ended() {
        return process.ended();
    }

    private Map<String, String> environment() {
        Ports ports = settings.ports();
        return Map.of(
                ports.handset().setting(),
                String.valueOf(ports.handset().number()),
                ports.smpp().setting(),
                String.valueOf(ports.smpp().number()),
                ports.secondSmpp().setting(),
                String.valueOf(ports.secondSmpp().number()),
                ports.mail().setting(),
                String.valueOf(ports.mail().number()),
                ports.demoSite().setting(),
                String.valueOf(ports.demoSite().number()),
                ports.keycloak().setting(),
                String.valueOf(ports.keycloak().number()),
                "KYCVS_PUBLIC_URL",
                ports.http().url(),
                "KYCVS_HANDSET_SYSTEM_ID",
                SYSTEM_ID,
                "KYCVS_HANDSET_PASSWORD",
                secrets.smsCentre());
    }
}
