package org.kycvs.journey;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    /** Somebody with a login and these roles, of whom nobody has said whose account it is. */
    void newUser(String name, String password, String... roles) {
        newUser(name, password, Json.createObjectBuilder(), roles);
    }

    /** An account of that person, with these roles. */
    void newAccountOf(String person, String name, String password, String... roles) {
        newUser(
                name,
                password,
                Json.createObjectBuilder()
                        .add("person", Json.createArrayBuilder().add(person)),
                roles);
    }

    private void newUser(String name, String password, JsonObjectBuilder attributes, String... roles) {
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
                        .add("attributes", attributes)
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

    /** Somebody with a login who is staff of an organisation. */
    void newStaff(String name, String password, String... legalNames) {
        newUser(name, password);
        String user = list("/users?exact=true&username=" + name).get(0).getString("id");
        for (String legalName : legalNames) {
            String organization = organizations(legalName).get(0).getString("id");
            send("/organizations/" + organization + "/members", "\"" + user + "\"", 201);
        }
    }

    /** What stands there of the organizations with that name. */
    List<JsonObject> organizations(String name) {
        return list("/organizations?exact=true&search=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    List<JsonObject> clients(String clientId) {
        return list("/clients?clientId=" + clientId);
    }

    /** As an administrator of Keycloak makes one, which no administrator of ours can. */
    String newSecret(String clientId) {
        String id = clients(clientId).get(0).getString("id");
        return send("/clients/" + id + "/client-secret", "{}", 200).text("value");
    }

    /** Somebody alters a client by hand. */
    void change(String clientId, String member, JsonValue value) {
        JsonObject client = clients(clientId).get(0);
        String changed =
                Json.createObjectBuilder(client).add(member, value).build().toString();
        must(
                204,
                Organisation.send(request("/clients/" + client.getString("id"))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(changed))));
    }

    /** Somebody deletes it by hand. */
    void delete(String clientId) {
        String id = clients(clientId).get(0).getString("id");
        must(204, Organisation.send(request("/clients/" + id).DELETE()));
    }

    private List<JsonObject> list(String what) {
        try (JsonReader reader = Json.createReader(new StringReader(read(what)))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    private void create(String what, JsonObjectBuilder document) {
        send(what, document.build().toString(), 201);
    }

    private Reply send(String what, String document, int expected) {
        return must(
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
