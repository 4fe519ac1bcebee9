package org.kycvs.handset;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ServerConnection;
import org.jsmpp.session.connection.ServerConnectionFactory;
import org.jsmpp.session.connection.socket.ServerSocketConnection;
import org.jsmpp.session.connection.socket.SocketConnection;

/** Listens where only programs of this machine can knock; the library's own factory would listen to the world. */
final class LoopbackSockets implements ServerConnectionFactory {

    private static final int BACKLOG = 50;

    @Override
    public ServerConnection listen(int port) throws IOException {
        return listen(port, 0, BACKLOG);
    }

    @Override
    public ServerConnection listen(int port, int timeout) throws IOException {
        return listen(port, timeout, BACKLOG);
    }

    @Override
    public ServerConnection listen(int port, int timeout, int backlog) throws IOException {
        ServerSocket socket = new ServerSocket(port, backlog, InetAddress.getLoopbackAddress());
        socket.setSoTimeout(timeout);
        return new PromptConnection(socket);
    }

    /** @throws java.net.BindException if somebody listens there */
    static void demandFree(int port) throws IOException {
        new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress()).close();
    }

    /** Answers at once instead of collecting bytes (Nagle), so that a measured delay is the application's own. */
    private static final class PromptConnection extends ServerSocketConnection {
        private final ServerSocket socket;

        PromptConnection(ServerSocket socket) {
            super(socket);
            this.socket = socket;
        }

        @Override
        public Connection accept() throws IOException {
            Socket accepted = socket.accept();
            accepted.setTcpNoDelay(true);
            return new SocketConnection(accepted);
        }
    }
}
