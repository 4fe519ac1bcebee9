package org.kycvs.delivery.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

/** An organisation's web server with TLS, on this machine, that answers as badly as it likes. */
final class Site implements AutoCloseable {

    /** Writes what it likes after the request's head was read. */
    @FunctionalInterface
    interface Manners {
        void answer(OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket door;
    private final Manners manners;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger connections = new AtomicInteger();
    private final List<String> heads = Collections.synchronizedList(new ArrayList<>());

    private Site(ServerSocket door, Manners manners) {
        this.door = door;
        this.manners = manners;
        threads.submit(this::serve);
    }

    static Site withTls(SSLContext identity, Manners manners) throws IOException {
        return new Site(
                identity.getServerSocketFactory().createServerSocket(0, 20, InetAddress.getLoopbackAddress()), manners);
    }

    /** Takes connections and says nothing at all. */
    static Site silent() throws IOException {
        return new Site(new ServerSocket(0, 20, InetAddress.getLoopbackAddress()), out -> Thread.sleep(60_000));
    }

    static Manners page(int status, String headers, byte[] body) {
        String head = "HTTP/1.1 " + status + " Said\r\nContent-Length: " + body.length + "\r\n" + headers + "\r\n";
        return out -> {
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(body);
        };
    }

    int port() {
        return door.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    List<String> heads() {
        return List.copyOf(heads);
    }

    private Void serve() throws IOException {
        while (true) {
            Socket caller = door.accept();
            connections.incrementAndGet();
            threads.submit(() -> answer(caller));
        }
    }

    private Void answer(Socket caller) throws IOException, InterruptedException {
        try (caller) {
            StringBuilder head = new StringBuilder();
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                head.append(line).append('\n');
            }
            heads.add(head.toString());
            OutputStream out = caller.getOutputStream();
            manners.answer(out);
            out.flush();
        } catch (SSLException callerDoesNotBelieve) {
            // Nothing to answer.
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
