package org.kycvs.web.identity;

import com.nimbusds.oauth2.sdk.token.BearerTokenError;
import com.nimbusds.oauth2.sdk.token.DPoPTokenError;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.kycvs.kernel.Refusal;

/** The call carries no token that opens this door; knows the challenge that goes with it (RFC 6750, section 3; RFC 9449, section 7.1). */
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
        BOUND_TO_A_KEY(
                "invalid-token",
                "The token is bound to a key: send it as \"Authorization: DPoP …\", with a proof of the key."),
        BOUND_TO_SOMETHING_ELSE("invalid-token", "The token is bound to something that this service does not check."),
        NOT_BOUND("invalid-token", "The token is not bound to a key: it cannot be sent as \"Authorization: DPoP …\"."),
        MUST_BE_BOUND(
                "invalid-token", "This organisation has chosen DPoP: its tokens must be bound to a key (RFC 9449)."),
        PROOF_MISSING("invalid-dpop-proof", "There must be one header \"DPoP\" with a proof of the token's key."),
        PROOF_WRONG(
                "invalid-dpop-proof",
                "The proof must be a signed JWT of type dpop+jwt, by the token's key, with this call's method (htm), public"
                        + " address (htu) and token digest (ath), made within the last 2 minutes."),
        PROOF_USED(
                "invalid-dpop-proof",
                "This proof has been used: make another one, with a jti of its own, for each call."),
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
            case BOUND_TO_A_KEY, NOT_BOUND, MUST_BE_BOUND -> dpop(DPoPTokenError.INVALID_TOKEN);
            case PROOF_MISSING, PROOF_WRONG, PROOF_USED -> dpop(DPoPTokenError.INVALID_DPOP_PROOF);
            default -> BearerTokenError.INVALID_TOKEN.setRealm(REALM).toWWWAuthenticateHeader();
        };
    }

    /** RFC 9449, section 7.1. */
    private static String dpop(DPoPTokenError error) {
        return error.setRealm(REALM).setJWSAlgorithms(Proofs.ALGORITHMS).toWWWAuthenticateHeader();
    }

    private BearerTokenError lacking() {
        String any = scopes.stream().map(Scope::text).collect(Collectors.joining(" "));
        return BearerTokenError.INSUFFICIENT_SCOPE.setRealm(REALM).setScope(com.nimbusds.oauth2.sdk.Scope.parse(any));
    }
}
