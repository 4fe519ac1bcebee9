package org.kycvs.longrun;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kycvs.journey.Stack;

/** Kills one of two servers and starts it again, the other the next time. */
final class Killings implements Runnable {

    private static final int SERVERS = 2;

    /** Between the end of a server and the moment at which the last of its callers hears of it. */
    private static final Duration ECHO = Duration.ofSeconds(10);

    private final Map<String, Long> killed = new ConcurrentHashMap<>();
    private final Figures figures;
    private int next;

    Killings(Figures figures) {
        this.figures = figures;
    }

    /** Returns when the killed one is ready again. */
    @Override
    public void run() {
        int server = 1 + next++ % SERVERS;
        URI door = Stack.door(server);
        killed.put(door.getAuthority(), System.nanoTime());
        long begun = System.nanoTime();
        try {
            Stack.parts().server(server).kill();
            figures.count(Figures.Count.KILLS);
            Stack.parts().server(server).start();
            System.out.printf(
                    "         server %d was killed and is back after %d s%n",
                    server, Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        } catch (RuntimeException refused) {
            figures.failed("server " + server + " did not come back: " + refused.getMessage());
        }
    }

    boolean wasJustKilled(String authority) {
        Long at = killed.get(authority);
        return at != null && System.nanoTime() - at < ECHO.toNanos();
    }
}
