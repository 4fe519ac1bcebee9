package org.kycvs.delivery.smpp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;

/** Connects within a time; the library's own factory waits as long as the operating system, minutes. */
final class TimedSockets implements ConnectionFactory {

    private static final int CONNECT_MILLIS = 2_000;

    @Override
    public Connection createConnection(String host, int port) throws IOException {
        Socket socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            return new SocketConnection(socket);
        } catch (IOException failure) {
            socket.close();
            throw failure;
        }
    }
}
