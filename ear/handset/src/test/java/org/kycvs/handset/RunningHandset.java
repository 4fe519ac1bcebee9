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
    final int secondSmppPort = freePort();
    final int mailPort = freePort();
    final int demoPort = freePort();
    private final Handset handset = Handset.start(HandsetSettings.read(environment()));
    private final HttpClient http = HttpClient.newHttpClient();

    Map<String, String> environment() {
        return Map.of(
                "KYCVS_HANDSET_PORT", "" + webPort,
                "KYCVS_HANDSET_SMPP_PORT", "" + smppPort,
                "KYCVS_HANDSET_SECOND_SMPP_PORT", "" + secondSmppPort,
                "KYCVS_HANDSET_MAIL_PORT", "" + mailPort,
                "KYCVS_DEMO_PORT", "" + demoPort);
    }

    SmsClient client() {
        return SmsClient.bind(smppPort, "kycvs", "kycvssms");
    }

    /** Makes a centre behave, as a browser's form would. */
    HttpResponse<String> behave(String form, String... headers) {
        return post("/centres", form, headers);
    }

    HttpResponse<String> post(String path, String form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + webPort + path))
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return sent(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> get(String path) {
        return send("GET", webPort, path);
    }

    HttpResponse<String> getDemo(String path) {
        return send("GET", demoPort, path);
    }

    HttpResponse<String> send(String method, int port, String path) {
        return sent(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody()));
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
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
