package org.kycvs.onboarding.keycloak;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.ClientBuilderWrapper;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.kycvs.onboarding.IdentityProviderAway;

/**
 * The realm, seen by our service account. A connection takes 2 s and an answer 5 s at most. Messages of failures name what was
 * tried and the status, and nothing that Keycloak has said: its words may quote names and addresses.
 */
final class Realm implements AutoCloseable {

    private static final int CONNECT_SECONDS = 2;
    private static final int ANSWER_SECONDS = 5;
    private static final int CONFLICT = 409;
    private static final int REFUSED = 400;

    private final Client http;
    private final Keycloak keycloak;
    private final String name;
    private final String staffPage;

    /** Calls nobody yet. */
    Realm(RealmSettings settings) {
        name = settings.realm();
        staffPage = settings.staffPage();
        http = ClientBuilderWrapper.create(null, false)
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
                .register(JacksonProvider.class)
                .build();
        keycloak = KeycloakBuilder.builder()
                .serverUrl(settings.server())
                .realm(settings.realm())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(settings.clientId())
                .clientSecret(settings.secret())
                .resteasyClient(http)
                .build();
    }

    /** Where members of staff come when they have accepted an invitation. */
    String staffPage() {
        return staffPage;
    }

    @Override
    public void close() {
        keycloak.close();
        http.close();
    }

    /** @throws IdentityProviderAway whatever went wrong */
    <T> T call(String what, Function<RealmResource, T> call) {
        return answered(what, () -> call.apply(keycloak.realm(name)));
    }

    /** Whether it was made; if not, it stands already. */
    boolean make(String what, Function<RealmResource, Response> call) {
        int status = status(what, call);
        if (status >= REFUSED && status != CONFLICT) {
            throw answered(what, status);
        }
        return status != CONFLICT;
    }

    void change(String what, Function<RealmResource, Response> call) {
        int status = status(what, call);
        if (status >= REFUSED) {
            throw answered(what, status);
        }
    }

    private int status(String what, Function<RealmResource, Response> call) {
        return call(what, realm -> {
            try (Response response = call.apply(realm)) {
                return response.getStatus();
            }
        });
    }

    private static <T> T answered(String what, Supplier<T> call) {
        try {
            return call.get();
        } catch (WebApplicationException refused) {
            throw answered(what, refused.getResponse().getStatus());
        } catch (ProcessingException silent) {
            Throwable cause = silent.getCause();
            throw new IdentityProviderAway(what + ": no answer ("
                    + (cause == null ? silent : cause).getClass().getSimpleName() + ")");
        }
    }

    private static IdentityProviderAway answered(String what, int status) {
        return new IdentityProviderAway(what + ": answered " + status);
    }
}
