package org.kycvs.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.OrganisationSamples;
import org.kycvs.web.identity.TokenSamples;

/** By which scheme a token is taken; what a proof must say is told by {@code ProofsTest}. */
class BoundTokensTest {

    private static final String BOUND = TokenSamples.token(claims ->
            claims.claim("typ", "DPoP").claim("cnf", Map.of("jkt", "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs")));

    @Test
    void aTokenThatIsBoundIsNoBearerToken() {
        try (Api api = new Api()) {
            Api.Reply reply = api.sendWith(BOUND, "GET", Api.REQUEST, "", Map.of());
            assertThat(reply.code()).isEqualTo("invalid-token");
            assertThat(reply.header("WWW-Authenticate")).startsWith("DPoP ").contains("invalid_token");
        }
    }

    @Test
    void aBoundTokenNeedsAProof() {
        try (Api api = new Api()) {
            Api.Reply reply = api.sendWith("", "GET", Api.REQUEST, "", Map.of("Authorization", "dpop " + BOUND));
            assertThat(reply.code()).isEqualTo("invalid-dpop-proof");
            assertThat(reply.header("WWW-Authenticate")).startsWith("DPoP ").contains("invalid_dpop_proof");
        }
    }

    @Test
    void aBearerTokenIsNoBoundOne() {
        try (Api api = new Api()) {
            Map<String, String> headers = Map.of("Authorization", "DPoP " + TokenSamples.token(), "DPoP", "x.y.z");
            assertThat(api.sendWith("", "GET", Api.REQUEST, "", headers).code()).isEqualTo("invalid-token");
        }
    }

    @Test
    void anOrganisationThatHasChosenDpopIsServedWithNoBearerToken() {
        try (Api api = new Api(withDpop(OrganisationSamples.railway()))) {
            Api.Reply reply = api.get(Api.REQUEST);
            assertThat(reply.code()).isEqualTo("invalid-token");
            assertThat(reply.header("WWW-Authenticate")).startsWith("DPoP ");
        }
        try (Api api = new Api()) {
            assertThat(api.get(Api.REQUEST).status()).isEqualTo(200);
        }
    }

    private static OrganisationProfile withDpop(OrganisationProfile one) {
        return new OrganisationProfile(
                one.id(),
                one.clientId(),
                one.legalName(),
                one.smsName(),
                one.kind(),
                one.verifiedSince(),
                one.state(),
                one.purposes(),
                one.modes(),
                one.returnUrls(),
                null,
                null,
                true);
    }
}
