package org.kycvs.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * A TCP port of this machine that a part of the stack listens on.
 *
 * @param use what listens there, for the message that it is taken
 * @param setting the environment variable that moves it
 */
public record Port(String use, String setting, int number) {

    /** An address of this machine, as its users write it. */
    public String url() {
        return "http://localhost:" + number;
    }

    Port next(int distance) {
        return moved(number + distance);
    }

    Port moved(int number) {
        return new Port(use, setting, number);
    }

    /** @throws StackRefused if somebody else listens there */
    void demandFree() {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
        } catch (IOException taken) {
            throw new StackRefused("Port " + number + " (" + use + ") is in use by another program: stop that, or set "
                    + setting + " to a free port.");
        }
    }
}
