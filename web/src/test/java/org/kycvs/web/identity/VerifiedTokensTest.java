package org.kycvs.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kycvs.web.identity.TokenSamples.NOW;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.kycvs.web.identity.AccessRefused.Reason;

/** What is remembered of tokens, and for how long. */
class VerifiedTokensTest {

    private final AtomicInteger checks = new AtomicInteger();

    @Test
    void a_signature_is_checked_once_for_many_calls() {
        VerifiedTokens tokens = at(NOW);
        for (int i = 0; i < 5; i++) {
            tokens.get("token", text -> checked(NOW.plusSeconds(300)));
        }
        assertThat(checks).hasValue(1);
    }

    @Test
    void another_token_is_another_token() {
        VerifiedTokens tokens = at(NOW);
        tokens.get("token", text -> checked(NOW.plusSeconds(300)));
        tokens.get("token ", text -> checked(NOW.plusSeconds(300)));
        assertThat(checks).hasValue(2);
    }

    @Test
    void an_expired_one_is_checked_again() {
        VerifiedTokens tokens = at(NOW);
        tokens.get("token", text -> checked(NOW));
        tokens.get("token", text -> checked(NOW));
        assertThat(checks).hasValue(2);
    }

    @Test
    void a_refusal_is_never_remembered() {
        VerifiedTokens tokens = at(NOW);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> tokens.get("token", text -> {
                        checks.incrementAndGet();
                        throw new AccessRefused(Reason.SIGNATURE);
                    }))
                    .isInstanceOf(AccessRefused.class);
        }
        assertThat(checks).hasValue(2);
    }

    @Test
    void no_more_than_some_thousands_are_remembered_and_the_latest_stay() {
        VerifiedTokens tokens = at(NOW);
        for (int i = 0; i <= VerifiedTokens.MOST; i++) {
            tokens.get("token " + i, text -> checked(NOW.plusSeconds(300)));
        }
        checks.set(0);
        tokens.get("token " + VerifiedTokens.MOST, text -> checked(NOW.plusSeconds(300)));
        assertThat(checks).hasValue(0);
        tokens.get("token 0", text -> checked(NOW.plusSeconds(300)));
        assertThat(checks).hasValue(1);
    }

    private AccessToken checked(Instant expires) {
        checks.incrementAndGet();
        return new AccessToken("example-railway", Set.of(), expires, null);
    }

    private static VerifiedTokens at(Instant now) {
        return new VerifiedTokens(Clock.fixed(now, ZoneOffset.UTC));
    }
}
