package org.kycvs.proxy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** One of those behind the proxy; it gets calls from the moment it says that it is ready until it cannot be reached. */
final class Server {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PROBE_PATIENCE = Duration.ofSeconds(2);
    private static final int OK = 200;

    private final URI address;
    private final HttpClient http;
    private volatile boolean ready;

    Server(URI address, HttpClient http) {
        this.address = address;
        this.http = http;
        probe();
    }

    boolean isReady() {
        return ready;
    }

    void leaveOut() {
        ready = false;
    }

    void probe() {
        try {
            HttpRequest probe = HttpRequest.newBuilder(address.resolve("/health/ready"))
                    .timeout(PROBE_PATIENCE)
                    .build();
            ready = http.send(probe, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException away) {
            ready = false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    HttpResponse<byte[]> send(HttpRequest.Builder call, String path) throws IOException, InterruptedException {
        return http.send(
                call.copy().uri(address.resolve(path)).timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
    }

    @Override
    public String toString() {
        return address.getAuthority();
    }
}
