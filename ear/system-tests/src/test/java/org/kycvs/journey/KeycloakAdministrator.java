package org.kycvs.journey;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;

/** Makes in Keycloak what a test needs and the demo realm has no use for. */
final class KeycloakAdministrator {

    private static final URI MASTER_TOKENS = Stack.KEYCLOAK.resolve("/realms/master/protocol/openid-connect/token");
    private static final String REALM = "/admin/realms/kycvs";

    private final String token;

    KeycloakAdministrator() {
        token = tokenOfTheMasterRealm();
    }

    /** A real token of Keycloak, but of another realm. */
    static String tokenOfTheMasterRealm() {
        String form = "grant_type=password&client_id=admin-cli&username=keycloak-administrator&password="
                + Stack.secret("keycloak-administrator");
        return Organisation.send(HttpRequest.newBuilder(MASTER_TOKENS)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .text("access_token");
    }

    /**
     * A machine client with these scopes; {@code kycvs-api} is the one that makes the audience.
     *
     * @param life of its tokens, in seconds
     */
    Organisation newClient(int life, String... scopes) {
        String clientId = "journey-" + UUID.randomUUID();
        JsonArrayBuilder wanted = Json.createArrayBuilder();
        for (String scope : scopes) {
            wanted.add(scope);
        }
        create(
                "/clients",
                Json.createObjectBuilder()
                        .add("clientId", clientId)
                        .add("secret", clientId + "-secret")
                        .add("publicClient", false)
                        .add("standardFlowEnabled", false)
                        .add("serviceAccountsEnabled", true)
                        .add("fullScopeAllowed", false)
                        .add("defaultClientScopes", wanted)
                        .add("optionalClientScopes", Json.createArrayBuilder())
                        .add("attributes", attribute("access.token.lifespan", String.valueOf(life))));
        return new Organisation(clientId);
    }

    /** Somebody with a login and these roles. */
    void newUser(String name, String password, String... roles) {
        JsonObject credentials = Json.createObjectBuilder()
                .add("type", "password")
                .add("value", password)
                .add("temporary", false)
                .build();
        create(
                "/users",
                Json.createObjectBuilder()
                        .add("username", name)
                        .add("enabled", true)
                        .add("firstName", "Nobody")
                        .add("lastName", "Special")
                        .add("email", name + "@example.org")
                        .add("emailVerified", true)
                        .add("credentials", Json.createArrayBuilder().add(credentials)));
        String id = Json.createReader(new StringReader(read("/users?exact=true&username=" + name)))
                .readArray()
                .getJsonObject(0)
                .getString("id");
        for (String role : roles) {
            JsonObject found =
                    Json.createReader(new StringReader(read("/roles/" + role))).readObject();
            send(
                    "/users/" + id + "/role-mappings/realm",
                    Json.createArrayBuilder().add(found).build().toString(),
                    204);
        }
    }

    private void create(String what, JsonObjectBuilder document) {
        send(what, document.build().toString(), 201);
    }

    private void send(String what, String document, int expected) {
        must(
                expected,
                Organisation.send(request(what)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(document))));
    }

    private String read(String what) {
        return must(200, Organisation.send(request(what).GET())).response().body();
    }

    private HttpRequest.Builder request(String what) {
        return HttpRequest.newBuilder(Stack.KEYCLOAK.resolve(REALM + what)).header("Authorization", "Bearer " + token);
    }

    private static Reply must(int expected, Reply reply) {
        if (reply.status() != expected) {
            throw new AssertionError(
                    "Keycloak: " + reply.status() + " " + reply.response().body());
        }
        return reply;
    }

    private static JsonObjectBuilder attribute(String name, String value) {
        return Json.createObjectBuilder().add(name, value);
    }
}
