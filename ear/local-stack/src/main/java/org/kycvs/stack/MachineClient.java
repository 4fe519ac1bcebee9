package org.kycvs.stack;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.Map;

/** One of the sample organisations, speaking to the REST door as its own computer would. */
final class MachineClient {

    private static final int LEAST_FAILURE = 300;

    private final StackSettings settings;
    private final String clientId;

    MachineClient(StackSettings settings, String clientId) {
        this.settings = settings;
        this.clientId = clientId;
    }

    /** A new access token (RFC 6749, section 4.4). */
    String token() {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(settings.issuer() + "/protocol/openid-connect/token"))
                .header("Authorization", "Basic " + basic(clientId + ":" + secret()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"));
        return String.valueOf(send(request).get("access_token"));
    }

    /** What only the local stack's organisations have: a secret that everybody knows. */
    String secret() {
        return clientId + "-secret";
    }

    Map<String, Object> post(String path, String contentType, String body) {
        return send(request(path)
                .header("Content-Type", contentType)
                .header("Idempotency-Key", "local-stack-" + Fingerprint.of(body) + "-" + System.nanoTime())
                .POST(BodyPublishers.ofString(body)));
    }

    Map<String, Object> get(String path) {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(settings.ports().http().url() + path))
                .header("Authorization", "Bearer " + token());
    }

    private Map<String, Object> send(HttpRequest.Builder request) {
        URI address = request.copy().build().uri();
        try {
            HttpResponse<String> response = Http.send(request);
            if (response.statusCode() >= LEAST_FAILURE) {
                throw new StackRefused(address + " answers " + response.statusCode() + " " + response.body());
            }
            return JSONObjectUtils.parse(response.body());
        } catch (IOException | ParseException failure) {
            throw new StackRefused(address + " does not answer as expected: " + failure.getMessage(), failure);
        }
    }

    private static String basic(String pair) {
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
