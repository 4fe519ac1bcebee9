package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;

/** Keycloak follows what was decided here about an organisation. */
class OnboardingIT extends Journey {

    private final KeycloakAdministrator keycloak = new KeycloakAdministrator();

    @Test
    void anApprovedOrganisationGetsOneAccountWithWhichItFetchesTokens() {
        Onboarded hostel = new Onboarded().wish().awaitAgreement();

        Organisation caller = caller(hostel);
        assertThat(keycloak.organizations(hostel.legalName)).hasSize(1);
        assertThat(caller.fetchToken().status()).isEqualTo(200);
        assertThat(hostel.done()).isEqualTo("client.created organization.created");
    }

    @Test
    void whatSomebodyHasAlteredByHandIsMendedAndTold() {
        Onboarded hostel = new Onboarded().wish().awaitAgreement();

        keycloak.change(hostel.clientId, "enabled", JsonValue.FALSE);
        hostel.wish().awaitAgreement();
        assertThat(hostel.done()).isEqualTo("client.enabled");

        keycloak.change(hostel.clientId, "directAccessGrantsEnabled", JsonValue.TRUE);
        hostel.wish().awaitAgreement();
        assertThat(hostel.done()).isEqualTo("client.mended");

        keycloak.delete(hostel.clientId);
        hostel.wish().awaitAgreement();
        assertThat(hostel.done()).isEqualTo("client.created");
        assertThat(caller(hostel).fetchToken().status()).isEqualTo(200);
    }

    private Organisation caller(Onboarded hostel) {
        return new Organisation(hostel.clientId, keycloak.newSecret(hostel.clientId));
    }
}
