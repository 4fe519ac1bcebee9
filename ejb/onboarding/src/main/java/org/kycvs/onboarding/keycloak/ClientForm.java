package org.kycvs.onboarding.keycloak;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.ClientRepresentation;
import org.kycvs.onboarding.WantedIdentity;

/**
 * What a machine client is to be like: it fetches tokens in its own name and nothing else, each for our API, with exactly the
 * wanted scopes. With keys it proves itself by an assertion (RFC 7523) that one of them has signed, else by a secret.
 */
final class ClientForm {

    /** Marks those that we keep. */
    static final String OURS = "kycvs.organisation";

    private static final Set<String> ALWAYS = Set.of("basic", "kycvs-api");
    private static final String BY_KEYS = "client-jwt";
    private static final String BY_SECRET = "client-secret";

    private final WantedIdentity wanted;

    ClientForm(WantedIdentity wanted) {
        this.wanted = wanted;
    }

    Set<String> scopes() {
        Set<String> scopes = new TreeSet<>(wanted.scopes());
        scopes.addAll(ALWAYS);
        return scopes;
    }

    ClientRepresentation fresh() {
        ClientRepresentation client = new ClientRepresentation();
        client.setClientId(wanted.clientId());
        client.setProtocol("openid-connect");
        client.setDefaultClientScopes(List.copyOf(scopes()));
        client.setOptionalClientScopes(List.of());
        applyTo(client);
        return client;
    }

    /** Whether anything but its scopes differs, and what the audit log calls it. */
    List<String> differences(ClientRepresentation found) {
        Map<String, Object> before = seen(found);
        ClientRepresentation after = new ClientRepresentation();
        applyTo(after);
        return seen(after).entrySet().stream()
                .filter(one -> !one.getValue().equals(before.get(one.getKey())))
                .map(one -> word(one.getKey(), one.getValue()))
                .distinct()
                .sorted()
                .toList();
    }

    void applyTo(ClientRepresentation client) {
        client.setName(wanted.legalName());
        client.setEnabled(wanted.enabled());
        client.setPublicClient(false);
        client.setBearerOnly(false);
        client.setServiceAccountsEnabled(true);
        client.setStandardFlowEnabled(false);
        client.setImplicitFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(false);
        client.setFullScopeAllowed(false);
        client.setRedirectUris(List.of());
        client.setClientAuthenticatorType(wanted.keys() == null ? BY_SECRET : BY_KEYS);
        Map<String, String> attributes = new HashMap<>();
        if (client.getAttributes() != null) {
            attributes.putAll(client.getAttributes());
        }
        attributes.putAll(attributes());
        client.setAttributes(attributes);
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        attributes.put(OURS, wanted.organisation().toString());
        attributes.put("oauth2.device.authorization.grant.enabled", "false");
        attributes.put("oidc.ciba.grant.enabled", "false");
        attributes.put("standard.token.exchange.enabled", "false");
        attributes.put("dpop.bound.access.tokens", String.valueOf(wanted.dpop()));
        attributes.put("use.jwks.url", "false");
        attributes.put("use.jwks.string", String.valueOf(wanted.keys() != null));
        attributes.put("jwks.string", wanted.keys() == null ? "" : wanted.keys());
        attributes.put("token.endpoint.auth.signing.alg", algorithm(wanted.keys()));
        return attributes;
    }

    /** The one of all keys; any where they differ or leave it open. */
    private static String algorithm(@Nullable String keys) {
        if (keys == null) {
            return "";
        }
        try (JsonReader reader = Json.createReader(new StringReader(keys))) {
            Set<String> all = reader.readObject().getJsonArray("keys").getValuesAs(JsonObject.class).stream()
                    .map(key -> key.getString("alg", ""))
                    .collect(Collectors.toSet());
            return all.size() == 1 ? all.iterator().next() : "";
        }
    }

    /** By which differences are seen; what Keycloak does not keep, because it is empty, is empty. */
    private Map<String, Object> seen(ClientRepresentation client) {
        Map<String, Object> seen = new HashMap<>();
        seen.put("name", client.getName() == null ? "" : client.getName());
        seen.put("enabled", is(client.isEnabled()));
        seen.put("public", is(client.isPublicClient()));
        seen.put("bearer", is(client.isBearerOnly()));
        seen.put("service", is(client.isServiceAccountsEnabled()));
        seen.put("standard", is(client.isStandardFlowEnabled()));
        seen.put("implicit", is(client.isImplicitFlowEnabled()));
        seen.put("direct", is(client.isDirectAccessGrantsEnabled()));
        seen.put("full", is(client.isFullScopeAllowed()));
        seen.put("redirects", client.getRedirectUris() == null ? List.of() : client.getRedirectUris());
        seen.put("authenticator", client.getClientAuthenticatorType());
        Map<String, String> kept = client.getAttributes() == null ? Map.of() : client.getAttributes();
        attributes().keySet().forEach(name -> seen.put(name, kept.getOrDefault(name, absent(name))));
        return seen;
    }

    private static String absent(String name) {
        return name.endsWith("enabled") || name.startsWith("use.") || name.startsWith("dpop.") ? "false" : "";
    }

    private static String word(String name, Object value) {
        return switch (name) {
            case "name" -> "client.renamed";
            case "enabled" -> value.equals(true) ? "client.enabled" : "client.disabled";
            case "authenticator", "jwks.string", "use.jwks.string", "use.jwks.url", "token.endpoint.auth.signing.alg" ->
                "client.keys";
            default -> "client.mended";
        };
    }

    private static boolean is(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }
}
