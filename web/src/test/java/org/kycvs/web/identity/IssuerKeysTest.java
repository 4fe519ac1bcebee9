package org.kycvs.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kycvs.web.identity.TokenSamples.FOREIGN_KEY;
import static org.kycvs.web.identity.TokenSamples.KEY;
import static org.kycvs.web.identity.TokenSamples.NOW;
import static org.kycvs.web.identity.TokenSamples.claims;
import static org.kycvs.web.identity.TokenSamples.header;
import static org.kycvs.web.identity.TokenSamples.signed;

import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.kycvs.web.identity.AccessRefused.Reason;

/** Keycloak away is not our outage, and forged tokens are not Keycloak's. */
class IssuerKeysTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void keys_are_fetched_once_for_many_tokens() {
        try (KeyServer keycloak = new KeyServer(KEY)) {
            AccessTokens tokens = keycloak.tokens(CLOCK);
            for (int i = 0; i < 20; i++) {
                String id = "token-" + i;
                tokens.verify(TokenSamples.token(claims -> claims.jwtID(id)));
            }
            assertThat(keycloak.fetches()).isEqualTo(1);
        }
    }

    @Test
    void with_no_key_at_hand_and_keycloak_away_the_service_is_unavailable_and_the_token_not_blamed() {
        try (KeyServer keycloak = new KeyServer(KEY)) {
            keycloak.goAway();
            AccessTokens tokens = keycloak.tokens(CLOCK);

            for (int i = 0; i < 3; i++) {
                AccessRefused refused =
                        catchThrowableOfType(AccessRefused.class, () -> tokens.verify(TokenSamples.token()));
                assertThat(refused.reason()).isEqualTo(Reason.KEYS_AWAY);
                assertThat(refused.code()).isEqualTo("unavailable");
                assertThat(refused.challenge()).isEmpty();
            }
        }
    }

    @Test
    void a_known_key_serves_while_keycloak_is_away() {
        try (KeyServer keycloak = new KeyServer(KEY)) {
            AccessTokens tokens = keycloak.tokens(CLOCK);
            tokens.verify(TokenSamples.token());
            keycloak.goAway();

            assertThat(tokens.verify(TokenSamples.token(claims -> claims.jwtID("another"))))
                    .isNotNull();
        }
    }

    @Test
    void a_forged_key_id_is_the_tokens_fault_while_keycloak_is_away() {
        try (KeyServer keycloak = new KeyServer(KEY)) {
            AccessTokens tokens = keycloak.tokens(CLOCK);
            tokens.verify(TokenSamples.token());
            keycloak.goAway();

            assertThat(refusalOfForged(tokens)).isEqualTo(Reason.SIGNATURE);
            assertThat(refusalOfForged(tokens)).isEqualTo(Reason.SIGNATURE);
        }
    }

    @Test
    void forged_key_ids_do_not_become_calls_to_keycloak() {
        try (KeyServer keycloak = new KeyServer(KEY)) {
            AccessTokens tokens = keycloak.tokens(CLOCK);
            for (int i = 0; i < 50; i++) {
                assertThat(refusalOfForged(tokens)).isEqualTo(Reason.SIGNATURE);
            }
            assertThat(keycloak.fetches()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void a_key_that_keycloak_has_just_begun_to_use_is_fetched() {
        try (KeyServer keycloak = new KeyServer(KEY)) {
            AccessTokens tokens = keycloak.tokens(CLOCK);
            tokens.verify(TokenSamples.token());
            keycloak.publish(KEY, FOREIGN_KEY);

            assertThat(tokens.verify(signed(header(FOREIGN_KEY), claims().build(), FOREIGN_KEY)))
                    .isNotNull();
        }
    }

    private static Object refusalOfForged(AccessTokens tokens) {
        String forged = signed(header(FOREIGN_KEY), claims().build(), FOREIGN_KEY);
        return catchThrowableOfType(AccessRefused.class, () -> tokens.verify(forged))
                .reason();
    }
}
