package org.kycvs.web.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kycvs.web.identity.AccessRefused.Reason;

/** Verifies access tokens: signed by our identity server with ES256, for us, valid now. */
@ApplicationScoped
public class AccessTokens {

    /** Keycloak's usual one, and that of RFC 9068. */
    private static final Set<JOSEObjectType> TYPES = Set.of(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"));

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    private final VerifiedTokens verified;

    @Inject
    public AccessTokens(IdentityServer server, IssuerKeys keys, Clock clock) {
        processor.setJWSTypeVerifier((type, context) -> mustBeAccessToken(type));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, keys));
        processor.setJWTClaimsSetVerifier(new TokenRules(server.issuer(), clock));
        this.verified = new VerifiedTokens(clock);
    }

    /** For the container's proxy only. */
    protected AccessTokens() {
        this.verified = new VerifiedTokens(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    /** @throws AccessRefused with the one thing that is wrong */
    AccessToken verify(String compact) {
        return verified.get(compact, this::check);
    }

    private AccessToken check(String compact) {
        try {
            return read(processor.process(SignedJWT.parse(compact), null));
        } catch (ParseException malformed) {
            throw new AccessRefused(Reason.MALFORMED);
        } catch (BadJOSEException | JOSEException notOurs) {
            throw new AccessRefused(Reason.SIGNATURE);
        }
    }

    private static void mustBeAccessToken(@Nullable JOSEObjectType type) {
        if (type == null || !TYPES.contains(type)) {
            throw new AccessRefused(Reason.NOT_AN_ACCESS_TOKEN);
        }
    }

    private static AccessToken read(JWTClaimsSet claims) throws ParseException {
        Scope scope = Scope.parse(claims.getStringClaim("scope"));
        return new AccessToken(
                claims.getStringClaim("azp"),
                scope == null ? Set.of() : Set.copyOf(scope.toStringList()),
                claims.getExpirationTime().toInstant(),
                TokenRules.boundTo(claims));
    }
}
