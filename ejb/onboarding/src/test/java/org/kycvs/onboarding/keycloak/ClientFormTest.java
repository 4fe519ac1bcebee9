package org.kycvs.onboarding.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.onboarding.WantedIdentity;

class ClientFormTest {

    private static final OrganisationId ID = new OrganisationId(UUID.randomUUID());
    private static final String EC = "{\"keys\":[{\"kty\":\"EC\",\"kid\":\"a\",\"alg\":\"ES256\"}]}";
    private static final String MIXED =
            "{\"keys\":[{\"kty\":\"EC\",\"kid\":\"a\",\"alg\":\"ES256\"},{\"kty\":\"RSA\",\"kid\":\"b\"}]}";

    @Test
    void itsTokensAreForOurApiAndCarryWhatIsWantedAndNothingElse() {
        ClientRepresentation client = new ClientForm(wanted(null)).fresh();

        assertThat(client.getDefaultClientScopes()).containsExactlyInAnyOrder("basic", "kycvs-api", "status:request");
        assertThat(client.getOptionalClientScopes()).isEmpty();
        assertThat(client.isFullScopeAllowed()).isFalse();
    }

    @Test
    void itFetchesTokensInItsOwnNameAndInNoOtherWay() {
        ClientRepresentation client = new ClientForm(wanted(null)).fresh();

        assertThat(client.isServiceAccountsEnabled()).isTrue();
        assertThat(client.isPublicClient()).isFalse();
        assertThat(client.isStandardFlowEnabled()).isFalse();
        assertThat(client.isImplicitFlowEnabled()).isFalse();
        assertThat(client.isDirectAccessGrantsEnabled()).isFalse();
        assertThat(client.getAttributes())
                .containsEntry("oauth2.device.authorization.grant.enabled", "false")
                .containsEntry("oidc.ciba.grant.enabled", "false");
    }

    @Test
    void withKeysItProvesItselfByThemInTheirAlgorithm() {
        assertThat(new ClientForm(wanted(EC)).fresh().getClientAuthenticatorType())
                .isEqualTo("client-jwt");
        assertThat(new ClientForm(wanted(EC)).fresh().getAttributes())
                .containsEntry("jwks.string", EC)
                .containsEntry("use.jwks.url", "false")
                .containsEntry("token.endpoint.auth.signing.alg", "ES256");
        assertThat(new ClientForm(wanted(MIXED)).fresh().getAttributes())
                .containsEntry("token.endpoint.auth.signing.alg", "");
        assertThat(new ClientForm(wanted(null)).fresh().getClientAuthenticatorType())
                .isEqualTo("client-secret");
    }

    @Test
    void oneThatIsAsWantedDoesNotDiffer() {
        ClientForm form = new ClientForm(wanted(null));

        assertThat(form.differences(stored(form.fresh()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatSomebodyHasAlteredIsCalledByItsName(Consumer<ClientRepresentation> change, String word) {
        ClientForm form = new ClientForm(wanted(EC));
        ClientRepresentation found = stored(form.fresh());
        change.accept(found);

        assertThat(form.differences(found)).containsExactly(word);

        form.applyTo(found);
        assertThat(form.differences(found)).isEmpty();
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change(client -> client.setEnabled(false), "client.enabled"),
                change(client -> client.setName("Somebody else"), "client.renamed"),
                change(client -> client.setClientAuthenticatorType("client-secret"), "client.keys"),
                change(client -> client.getAttributes().put("jwks.string", MIXED), "client.keys"),
                change(client -> client.getAttributes().put("use.jwks.url", "true"), "client.keys"),
                change(client -> client.setFullScopeAllowed(true), "client.mended"),
                change(client -> client.setPublicClient(true), "client.mended"),
                change(client -> client.setDirectAccessGrantsEnabled(true), "client.mended"),
                change(client -> client.getAttributes().put("oidc.ciba.grant.enabled", "true"), "client.mended"),
                change(client -> client.getAttributes().remove(ClientForm.OURS), "client.mended"));
    }

    private static Arguments change(Consumer<ClientRepresentation> change, String word) {
        return Arguments.of(change, word);
    }

    private static WantedIdentity wanted(String keys) {
        return new WantedIdentity(ID, "hostel", "Hostel Limited", true, Set.of("status:request"), false, keys);
    }

    /** Keycloak keeps no empty attribute. */
    private static ClientRepresentation stored(ClientRepresentation client) {
        Map<String, String> kept = new HashMap<>(client.getAttributes());
        kept.values().removeIf(String::isEmpty);
        client.setAttributes(kept);
        return client;
    }
}
