package org.kycvs.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** Keycloak with the realm {@code kycvs}: organisations' machine clients and administrators. */
final class KeycloakPart implements Part {

    private static final String REALM_FILE = "kycvs-realm.json";

    private final StackSettings settings;
    private final StateFolder state;
    private final Secrets secrets;
    private final Progress progress;
    private final ChildProcess build;
    private final ChildProcess process;

    KeycloakPart(StackSettings settings, Secrets secrets, Progress progress) {
        this.settings = settings;
        this.state = new StateFolder(settings.state());
        this.secrets = secrets;
        this.progress = progress;
        this.build = new ChildProcess("keycloak-build", state);
        this.process = new ChildProcess("keycloak", state);
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public boolean stopLeftOver() {
        return build.stopLeftOver() | process.stopLeftOver();
    }

    @Override
    public void start() {
        if (process.runs()) {
            return;
        }
        String realm = realmFingerprint();
        demandSameRealm(realm);
        Path home = new KeycloakBuild(settings, build, progress).home();
        Folders.write(Folders.made(home.resolve("data/import")).resolve(REALM_FILE), Folders.resource(REALM_FILE));
        process.start(KeycloakCommand.of(home, "start", options()), environment());
        // Keycloak says that it has started before it has made its tables and imported the realm; so we ask the realm.
        process.awaitReady(() -> Http.answers(settings.issuer() + "/.well-known/openid-configuration"));
        Folders.write(state.realmMark(), realm);
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
        build.stop();
        process.stop();
    }

    @Override
    public CompletableFuture<?> ended() {
        return process.ended();
    }

    /** Keycloak imports a realm once and never again, so a changed one would silently stay as it was. */
    private void demandSameRealm(String realm) {
        if (Files.exists(state.realmMark()) && !Folders.read(state.realmMark()).equals(realm)) {
            throw new StackRefused("The realm (" + REALM_FILE + ", or a port that it names) is no longer the one that"
                    + " was imported: run with -Dfresh, which starts with empty data");
        }
    }

    private String realmFingerprint() {
        return Fingerprint.of(Folders.resource(REALM_FILE) + new TreeMap<>(realmValues()));
    }

    private Map<String, String> realmValues() {
        return Map.of(
                "KYCVS_PUBLIC_URL", settings.ports().http().url(),
                "KYCVS_ADMIN_CLIENT_SECRET", secrets.adminClient(),
                "KYCVS_ONBOARDING_CLIENT_SECRET", secrets.onboardingClient(),
                "KYCVS_MAIL_HOST", "localhost",
                "KYCVS_MAIL_PORT", String.valueOf(settings.ports().mail().number()));
    }

    private List<String> options() {
        return List.of(
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--hostname=" + settings.ports().keycloak().url(),
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.ports().keycloak().number(),
                "--db-pool-max-size=20");
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(realmValues());
        environment.put("KC_DB_URL", Databases.url(settings.ports().database(), Databases.KEYCLOAK));
        environment.put("KC_DB_USERNAME", Databases.KEYCLOAK);
        environment.put("KC_DB_PASSWORD", secrets.keycloakDatabase());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "keycloak-administrator");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdministrator());
        return environment;
    }
}
