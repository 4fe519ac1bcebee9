package org.kycvs.handset;

import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** One SMS centre that a person or a test can make slow, full, choosy, or close. */
final class Centre implements AutoCloseable {

    private final String name;
    private final int port;
    private final Credentials credentials;
    private final Phones phones;
    private final Manners manners;
    private @Nullable SmsCentre open;

    private Centre(String name, int port, Credentials credentials, Phones phones, Clock clock) {
        this.name = name;
        this.port = port;
        this.credentials = credentials;
        this.phones = phones;
        this.manners = new Manners(clock);
    }

    /** @throws java.net.BindException if the port is taken */
    static Centre open(String name, int port, Credentials credentials, Phones phones) throws IOException {
        Centre centre = new Centre(name, port, credentials, phones, Clock.systemUTC());
        centre.behave(Behaviour.GOOD);
        return centre;
    }

    String name() {
        return name;
    }

    int port() {
        return port;
    }

    Behaviour behaviour() {
        return manners.now();
    }

    /** Returns when it is so. */
    synchronized void behave(Behaviour wanted) throws IOException {
        manners.change(wanted);
        if (wanted.away()) {
            close();
        } else if (open == null) {
            open = SmsCentre.open(port, credentials, phones, manners);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
