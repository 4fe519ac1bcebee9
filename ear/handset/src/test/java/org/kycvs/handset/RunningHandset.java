package org.kycvs.handset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** A handset on free ports, as a test's own phone shop. */
final class RunningHandset implements AutoCloseable {

    final int webPort = freePort();
    final int smppPort = freePort();
    final int demoPort = freePort();
    private final Handset handset = Handset.start(HandsetSettings.read(environment()));
    private final HttpClient http = HttpClient.newHttpClient();

    Map<String, String> environment() {
        return Map.of(
                "KYCVS_HANDSET_PORT", "" + webPort,
                "KYCVS_HANDSET_SMPP_PORT", "" + smppPort,
                "KYCVS_DEMO_PORT", "" + demoPort);
    }

    SmsClient client() {
        return SmsClient.bind(smppPort, "kycvs", "kycvssms");
    }

    HttpResponse<String> get(String path) {
        return send("GET", webPort, path);
    }

    HttpResponse<String> getDemo(String path) {
        return send("GET", demoPort, path);
    }

    HttpResponse<String> send(String method, int port, String path) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .method(method, HttpRequest.BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        handset.close();
    }
}
