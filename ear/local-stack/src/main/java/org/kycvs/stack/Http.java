package org.kycvs.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Speaks to the parts through their doors, as a client would. */
final class Http {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PROBE_PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PROBE_PATIENCE)
            .build();

    private Http() {}

    /** Whether a GET of the address is answered with 200. */
    static boolean answers(String url) {
        try {
            return send(HttpRequest.newBuilder(URI.create(url)).timeout(PROBE_PATIENCE))
                            .statusCode()
                    == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        HttpRequest whole = request.copy().build();
        try {
            HttpRequest patient = whole.timeout().isPresent()
                    ? whole
                    : request.copy().timeout(PATIENCE).build();
            return CLIENT.send(patient, BodyHandlers.ofString());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new StackRefused("No longer waiting for " + whole.uri(), stopping);
        }
    }
}
