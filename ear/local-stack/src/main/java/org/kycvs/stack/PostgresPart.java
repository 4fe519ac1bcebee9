package org.kycvs.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * PostgreSQL, durable as in production: a test that kills the server, or a figure for a commit, means nothing without it.
 *
 * <p>Its own launcher puts it into a session of its own, so Ctrl-C at the terminal does not end it before those who write to
 * it.
 */
final class PostgresPart implements Part {

    static final String SUPERUSER = "postgres";

    private static final List<String> CONFIGURATION = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "max_connections=150",
            "shared_preload_libraries=pg_stat_statements",
            "log_timezone=UTC",
            "timezone=UTC");

    private final StackSettings settings;
    private final StateFolder state;
    private final Secrets secrets;
    private final Progress progress;
    private boolean stopped;

    PostgresPart(StackSettings settings, Secrets secrets, Progress progress) {
        this.settings = settings;
        this.state = new StateFolder(settings.state());
        this.secrets = secrets;
        this.progress = progress;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public synchronized boolean stopLeftOver() {
        boolean running = runs();
        if (running) {
            control("stop");
        }
        return running;
    }

    @Override
    public synchronized void start() {
        if (stopped) {
            throw new StackRefused("PostgreSQL was stopped before it started");
        }
        if (runs()) {
            return;
        }
        if (!Files.exists(state.database())) {
            create();
        }
        control("start");
        new Databases(settings.ports().database(), secrets).prepare();
    }

    @Override
    public synchronized void kill() {
        thaw();
        control("stop", "immediate");
    }

    @Override
    public void freeze() {
        signal(Signal.STOP);
    }

    @Override
    public void thaw() {
        signal(Signal.CONT);
    }

    @Override
    public synchronized void stop() {
        stopped = true;
        if (runs()) {
            thaw();
            control("stop");
        }
    }

    @Override
    public CompletableFuture<?> ended() {
        return new PostmasterFile(state.database())
                .process()
                .<CompletableFuture<?>>map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    private boolean runs() {
        return new PostmasterFile(state.database()).process().isPresent();
    }

    private void create() {
        progress.say("PostgreSQL: making the database");
        Path unfinished = Folders.unfinished(state.database());
        Path password = state.root().resolve("initdb-password");
        Folders.write(password, secrets.databaseAdministrator());
        new PostgresCommand(state.log("postgresql-initdb"))
                .run(
                        binaries().program("initdb"),
                        "--pgdata",
                        unfinished.toString(),
                        "--username",
                        SUPERUSER,
                        "--pwfile",
                        password.toString(),
                        "--auth",
                        "scram-sha-256",
                        "--encoding",
                        "UTF8",
                        "--locale",
                        "C",
                        "--locale-provider",
                        "builtin",
                        "--builtin-locale",
                        "C.UTF-8");
        Folders.delete(password);
        Folders.finish(unfinished, state.database());
    }

    private void signal(Signal signal) {
        ProcessHandle postmaster =
                new PostmasterFile(state.database()).process().orElseThrow();
        // The postmaster first: it must not start another process meanwhile.
        signal.to(postmaster);
        postmaster.descendants().forEach(signal::to);
    }

    private void control(String what) {
        control(what, "fast");
    }

    private void control(String what, String mode) {
        new PostgresCommand(state.log("postgresql-control"))
                .run(
                        binaries().program("pg_ctl"),
                        what,
                        "--wait",
                        "--timeout",
                        "60",
                        "--mode",
                        mode,
                        "--pgdata",
                        state.database().toString(),
                        "--log",
                        state.log("postgresql").toString(),
                        "--options",
                        options());
    }

    private String options() {
        StringBuilder options =
                new StringBuilder("-p " + settings.ports().database().number());
        CONFIGURATION.forEach(setting -> options.append(" -c ").append(setting));
        return options.toString();
    }

    private PostgresBinaries binaries() {
        return PostgresBinaries.in(settings.builds(), progress);
    }
}
