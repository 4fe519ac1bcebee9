package org.kycvs.journey;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.kycvs.people.Person;

/** One of the sample organisations, calling the API as its own computer would. */
public final class Organisation {

    private static final String REQUESTS = "/api/v1/status-requests";
    private static final int SERVER_ERROR = 500;
    private static final int MANY_TRIES = 20;
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String clientId;
    private final String secret;
    private final URI door;
    private String token = "";

    public Organisation(String clientId) {
        this(clientId, clientId + "-secret");
    }

    public Organisation(String clientId, String secret) {
        this(clientId, secret, Stack.APPLICATION);
    }

    private Organisation(String clientId, String secret, URI door) {
        this.clientId = clientId;
        this.secret = secret;
        this.door = door;
    }

    /** The same one with the same token, calling another server, or all of them through a proxy. */
    public Organisation at(URI door) {
        Organisation same = new Organisation(clientId, secret, door);
        same.token = token();
        return same;
    }

    public String clientId() {
        return clientId;
    }

    public Reply ask(String purpose) {
        return ask(
                Json.createObjectBuilder().add("purpose", purpose).build().toString(),
                UUID.randomUUID().toString());
    }

    public Reply ask(String body, String key) {
        return send(call(REQUESTS)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    public Reply read(String id) {
        return send(call(REQUESTS + "/" + id).GET());
    }

    public Reply cancel(String id) {
        return send(call(REQUESTS + "/" + id + "/cancel").POST(BodyPublishers.noBody()));
    }

    /** Brings a code that it has collected. */
    public Reply confirm(String id, String passcode) {
        String body =
                Json.createObjectBuilder().add("passcode", passcode).build().toString();
        return send(call(REQUESTS + "/" + id + "/passcode")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    public Reply resend(String id, String key) {
        return send(call(REQUESTS + "/" + id + "/passcode/resend")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.noBody()));
    }

    public Reply get(String path) {
        return send(call(path).GET());
    }

    public Reply importDoses(String csv) {
        return send(call("/api/v1/registry/imports")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(csv)));
    }

    /** Puts people on the registry, as the organisation that keeps it. */
    public static void register(Person... people) {
        Reply reply = new Organisation("example-registry").importDoses(Person.csv(people));
        if (reply.status() != 202 || reply.json().getInt("rejected") != 0) {
            throw new AssertionError(reply.response().body());
        }
    }

    public HttpRequest.Builder call(String path) {
        return HttpRequest.newBuilder(door.resolve(path)).header("Authorization", "Bearer " + token());
    }

    public static Reply send(HttpRequest.Builder request) {
        try {
            return new Reply(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new AssertionError("No answer", failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopping);
        }
    }

    public synchronized String token() {
        if (token.isEmpty()) {
            Reply reply = fetchToken();
            // Keycloak finds the connections that died with a database one by one, and says 500 for each.
            for (int tries = 1; reply.status() >= SERVER_ERROR && tries < MANY_TRIES; tries++) {
                LockSupport.parkNanos(PAUSE.toNanos());
                reply = fetchToken();
            }
            token = reply.text("access_token");
        }
        return token;
    }

    Reply fetchToken() {
        return send(HttpRequest.newBuilder(tokens())
                .header("Authorization", "Basic " + basic())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    }

    private static URI tokens() {
        return Stack.KEYCLOAK.resolve("/realms/kycvs/protocol/openid-connect/token");
    }

    private String basic() {
        String pair = clientId + ":" + secret;
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
