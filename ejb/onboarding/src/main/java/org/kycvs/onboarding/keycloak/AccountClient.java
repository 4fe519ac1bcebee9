package org.kycvs.onboarding.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ClientScopeRepresentation;
import org.kycvs.onboarding.IdentityProviderAway;
import org.kycvs.onboarding.WantedIdentity;

/** The machine client of an account. */
@ApplicationScoped
class AccountClient {

    @Inject
    Realm realm;

    List<String> agree(WantedIdentity wanted) {
        ClientForm form = new ClientForm(wanted);
        Optional<ClientRepresentation> found = find(wanted.clientId());
        if (found.isEmpty()
                && realm.make(
                        "making its client", keycloak -> keycloak.clients().create(form.fresh()))) {
            return List.of("client.created");
        }
        return agree(form, found.or(() -> find(wanted.clientId())).orElseThrow(AccountClient::absent));
    }

    /** @throws IdentityProviderAway there is none yet */
    String newSecret(String clientId) {
        String id = find(clientId).orElseThrow(AccountClient::absent).getId();
        return realm.call(
                "making a secret",
                keycloak -> keycloak.clients().get(id).generateNewSecret().getValue());
    }

    private Optional<ClientRepresentation> find(String clientId) {
        return realm.call("looking for its client", keycloak -> keycloak.clients().findByClientId(clientId).stream()
                .findFirst());
    }

    private List<String> agree(ClientForm form, ClientRepresentation found) {
        List<String> done = new ArrayList<>(form.differences(found));
        if (!done.isEmpty()) {
            form.applyTo(found);
            realm.call("changing its client", keycloak -> {
                keycloak.clients().get(found.getId()).update(found);
                return found;
            });
        }
        if (realm.call("changing its client's scopes", keycloak -> agree(form.scopes(), found, keycloak))) {
            done.add("client.scopes");
        }
        return done;
    }

    /** Keycloak changes scopes one by one only. */
    private static boolean agree(Set<String> wanted, ClientRepresentation found, RealmResource keycloak) {
        Set<String> superfluous = minus(found.getDefaultClientScopes(), wanted);
        Set<String> missing = minus(wanted, Set.copyOf(found.getDefaultClientScopes()));
        List<String> optional = found.getOptionalClientScopes() == null ? List.of() : found.getOptionalClientScopes();
        if (superfluous.isEmpty() && missing.isEmpty() && optional.isEmpty()) {
            return false;
        }
        Map<String, String> ids = keycloak.clientScopes().findAll().stream()
                .collect(Collectors.toMap(ClientScopeRepresentation::getName, ClientScopeRepresentation::getId));
        ClientResource client = keycloak.clients().get(found.getId());
        superfluous.forEach(scope -> client.removeDefaultClientScope(id(ids, scope)));
        optional.forEach(scope -> client.removeOptionalClientScope(id(ids, scope)));
        missing.forEach(scope -> client.addDefaultClientScope(id(ids, scope)));
        return true;
    }

    private static Set<String> minus(Iterable<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>();
        all.forEach(rest::add);
        rest.removeAll(some);
        return rest;
    }

    private static String id(Map<String, String> ids, String scope) {
        String id = ids.get(scope);
        if (id == null) {
            throw new IdentityProviderAway("the realm has no client scope " + scope);
        }
        return id;
    }

    private static IdentityProviderAway absent() {
        return new IdentityProviderAway("its client is not there yet");
    }
}
