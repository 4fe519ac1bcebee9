package org.kycvs.web.identity;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kycvs.organisations.RecognisingOrganisation;
import org.kycvs.web.identity.AccessRefused.Reason;

/** Stands before one resource method: token, then scope, then organisation. */
@Priority(Priorities.AUTHENTICATION)
final class Guard implements ContainerRequestFilter {

    private static final String BEARER = "bearer ";

    private final AccessTokens tokens;
    private final RecognisingOrganisation organisations;
    private final Caller caller;
    private final Scope[] anyOf;

    Guard(AccessTokens tokens, RecognisingOrganisation organisations, Caller caller, Scope... anyOf) {
        this.tokens = tokens;
        this.organisations = organisations;
        this.caller = caller;
        this.anyOf = anyOf.clone();
    }

    @Override
    public void filter(ContainerRequestContext call) {
        AccessToken token = tokens.verify(presented(call.getHeaders()));
        if (Arrays.stream(anyOf).noneMatch(token::has)) {
            throw AccessRefused.forLackOf(anyOf);
        }
        caller.is(token, organisations.byClient(token.clientId()));
    }

    /** Only from the header: a token in a URL or a form ends up in logs (RFC 9700, section 4.3.2). */
    private static String presented(MultivaluedMap<String, String> headers) {
        List<String> values = headers.get(HttpHeaders.AUTHORIZATION);
        if (values == null
                || values.size() != 1
                || !values.get(0).toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            throw new AccessRefused(Reason.MISSING);
        }
        return values.get(0).substring(BEARER.length()).strip();
    }
}
