package org.kycvs.proxy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** One of those behind the proxy. */
final class Server {

    /** What the proxy thinks of it. */
    enum State {
        READY,
        /** It was ready and now says that it is not, or says nothing: worse than one that is ready, better than none. */
        BUSY,
        /** Nobody is there, or somebody who has not been ready yet. */
        GONE
    }

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PROBE_PATIENCE = Duration.ofSeconds(2);
    private static final int OK = 200;
    private static final int NOT_READY = 503;

    private final URI address;
    private final HttpClient http;
    private volatile State state = State.GONE;

    Server(URI address, HttpClient http) {
        this.address = address;
        this.http = http;
        probe();
    }

    State state() {
        return state;
    }

    void gone() {
        state = State.GONE;
    }

    void probe() {
        try {
            HttpRequest probe = HttpRequest.newBuilder(address.resolve("/health/ready"))
                    .timeout(PROBE_PATIENCE)
                    .build();
            judge(http.send(probe, BodyHandlers.discarding()).statusCode());
        } catch (HttpTimeoutException silent) {
            judge(NOT_READY);
        } catch (IOException away) {
            gone();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void judge(int status) {
        if (status == OK) {
            state = State.READY;
        } else if (status != NOT_READY) {
            gone();
        } else if (state == State.READY) {
            state = State.BUSY;
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
