package org.kycvs.stack;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Makes the running stack something to look at: people in the registry, and one question that waits for its answer. */
final class Demo {

    private static final String IMPORTS = "/api/v1/registry/imports";
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final StackSettings settings;
    private final Progress progress;

    Demo(StackSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    void show() {
        importPersonas();
        System.out.println(new Banner(settings).text(consentUrl()));
    }

    private void importPersonas() {
        progress.say("Importing the sample registry");
        MachineClient registry = new MachineClient(settings, "example-registry");
        Map<String, Object> report = registry.post(IMPORTS, "text/csv", Folders.resource("personas.csv"));
        while ("running".equals(report.get("state"))) {
            LockSupport.parkNanos(PAUSE.toNanos());
            report = registry.get(IMPORTS + "/" + report.get("id"));
        }
        if (!"completed".equals(report.get("state"))) {
            throw new StackRefused("The sample registry was not imported: " + report);
        }
        progress.say("Sample registry: " + report.get("accepted") + " lines accepted");
    }

    private String consentUrl() {
        Map<String, Object> request = new MachineClient(settings, Banner.ASKING)
                .post("/api/v1/status-requests", "application/json", new Banner(settings).question());
        return String.valueOf(request.get("consent_url"));
    }
}
