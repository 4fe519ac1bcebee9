package org.kycvs.web.identity;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.JWTClaimsSetVerifier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kycvs.web.identity.AccessRefused.Reason;

/** What the claims of an access token must say (RFC 9068, section 4); a claim that is missing fails like one that is wrong. */
final class TokenRules implements JWTClaimsSetVerifier<SecurityContext> {

    /** How far apart our clock and Keycloak's may be. */
    static final Duration SKEW = Duration.ofSeconds(30);

    /** As Keycloak says what is an access token; what it is bound to is said by {@code cnf} alone. */
    private static final Set<String> TYPES = Set.of("Bearer", "DPoP");

    /** The key, and Keycloak's own word for how it has seen it. Any other member would be a bond that nobody here checks. */
    private static final Set<String> CONFIRMED = Set.of("jkt", "kc-jkt-type");

    private final String issuer;
    private final Clock clock;

    TokenRules(String issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    @Override
    public void verify(JWTClaimsSet claims, @Nullable SecurityContext context) {
        Instant now = clock.instant();
        must(issuer.equals(claims.getIssuer()), Reason.ISSUER);
        must(claims.getAudience().contains(IdentityServer.AUDIENCE), Reason.AUDIENCE);
        must(claims.getClaim("cnf") == null || boundTo(claims) != null, Reason.BOUND_TO_SOMETHING_ELSE);
        must(TYPES.contains(String.valueOf(claims.getClaim("typ"))), Reason.NOT_AN_ACCESS_TOKEN);
        must(isAfter(claims.getExpirationTime(), now.minus(SKEW)), Reason.EXPIRED);
        must(!isAfter(claims.getNotBeforeTime(), now.plus(SKEW)), Reason.NOT_YET_VALID);
        must(!isAfter(claims.getIssueTime(), now.plus(SKEW)), Reason.NOT_YET_VALID);
        must(claims.getClaim("azp") instanceof String client && !client.isBlank(), Reason.WITHOUT_CLIENT);
    }

    /** The thumbprint of the key, where the token is bound to one and to nothing else (RFC 9449, section 6.1). */
    static @Nullable String boundTo(JWTClaimsSet claims) {
        return claims.getClaim("cnf") instanceof Map<?, ?> bound
                        && CONFIRMED.containsAll(bound.keySet())
                        && bound.get("jkt") instanceof String thumbprint
                ? thumbprint
                : null;
    }

    private static boolean isAfter(@Nullable Date date, Instant instant) {
        return date != null && date.toInstant().isAfter(instant);
    }

    private static void must(boolean met, Reason otherwise) {
        if (!met) {
            throw new AccessRefused(otherwise);
        }
    }
}
