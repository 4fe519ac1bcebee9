package org.kycvs.web.identity;

import com.nimbusds.oauth2.sdk.token.BearerTokenError;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.kycvs.kernel.Refusal;

/** The call carries no token that opens this door; knows the challenge that goes with it (RFC 6750, section 3). */
public final class AccessRefused extends Refusal {

    /** Why not. What is said of a token is what its owner can read in it anyway. */
    public enum Reason implements Refusal.Reason {
        MISSING("invalid-token", "There is no header \"Authorization: Bearer …\"."),
        MALFORMED("invalid-token", "This is not a signed JWT access token."),
        SIGNATURE("invalid-token", "The token is not signed with ES256 by a key of our identity server."),
        ISSUER("invalid-token", "The token is not from our identity server."),
        AUDIENCE("invalid-token", "The token's audience is not this service."),
        EXPIRED("invalid-token", "The token has expired."),
        NOT_YET_VALID("invalid-token", "The token is not valid yet."),
        NOT_AN_ACCESS_TOKEN("invalid-token", "This is another kind of token, not an access token."),
        BOUND_TO_A_KEY("invalid-token", "The token is bound to a key; it is no bearer token."),
        WITHOUT_CLIENT("invalid-token", "The token does not name its client."),
        SCOPE("insufficient-scope", "The token's scopes do not cover this call."),
        KEYS_AWAY("unavailable", "The keys of our identity server cannot be fetched at the moment.");

        private final String code;
        private final String sentence;

        Reason(String code, String sentence) {
            this.code = code;
            this.sentence = sentence;
        }

        @Override
        public String code() {
            return code;
        }

        /** In words for the caller. */
        public String sentence() {
            return sentence;
        }
    }

    private static final String REALM = "kycvs";

    private final Reason reason;
    private final List<Scope> scopes;

    AccessRefused(Reason reason) {
        this(reason, List.of());
    }

    private AccessRefused(Reason reason, Collection<Scope> scopes) {
        super(reason);
        this.reason = reason;
        this.scopes = List.copyOf(scopes);
    }

    /** @param scopes any of which would have done */
    static AccessRefused forLackOf(Scope... scopes) {
        return new AccessRefused(Reason.SCOPE, Arrays.asList(scopes));
    }

    /** In words for the caller. */
    public String sentence() {
        return reason.sentence();
    }

    /** The value of {@code WWW-Authenticate}; empty where authenticating is not the cure. */
    public String challenge() {
        return switch (reason) {
            case KEYS_AWAY -> "";
            case MISSING -> BearerTokenError.MISSING_TOKEN.setRealm(REALM).toWWWAuthenticateHeader();
            case SCOPE -> lacking().toWWWAuthenticateHeader();
            default -> BearerTokenError.INVALID_TOKEN.setRealm(REALM).toWWWAuthenticateHeader();
        };
    }

    private BearerTokenError lacking() {
        String any = scopes.stream().map(Scope::text).collect(Collectors.joining(" "));
        return BearerTokenError.INSUFFICIENT_SCOPE.setRealm(REALM).setScope(com.nimbusds.oauth2.sdk.Scope.parse(any));
    }
}
