package org.kycvs.web.identity;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Arrays;
import java.util.Optional;
import org.kycvs.organisations.AskingOrganisation;
import org.kycvs.organisations.RecognisingOrganisation;
import org.kycvs.web.identity.AccessRefused.Reason;
import org.kycvs.web.identity.Proofs.Proof;

/** Stands before one resource method: token, the proof of its key where it is bound to one, scope, organisation. */
@Priority(Priorities.AUTHENTICATION)
final class Guard implements ContainerRequestFilter {

    private final AccessTokens tokens;
    private final Proofs proofs;
    private final RecognisingOrganisation organisations;
    private final Caller caller;
    private final Scope[] anyOf;

    Guard(AccessTokens tokens, Proofs proofs, RecognisingOrganisation organisations, Caller caller, Scope... anyOf) {
        this.tokens = tokens;
        this.proofs = proofs;
        this.organisations = organisations;
        this.caller = caller;
        this.anyOf = anyOf.clone();
    }

    @Override
    public void filter(ContainerRequestContext call) {
        Presented shown = Presented.in(call.getHeaders());
        AccessToken token = tokens.verify(shown.token());
        if (shown.withProof() != token.isBound()) {
            throw new AccessRefused(token.isBound() ? Reason.BOUND_TO_A_KEY : Reason.NOT_BOUND);
        }
        Optional<Proof> proof = token.isBound() ? Optional.of(proof(shown, token, call)) : Optional.empty();
        if (Arrays.stream(anyOf).noneMatch(token::has)) {
            throw AccessRefused.forLackOf(anyOf);
        }
        AskingOrganisation organisation = organisations.byClient(token.clientId());
        if (organisation.profile().dpop() && !token.isBound()) {
            throw new AccessRefused(Reason.MUST_BE_BOUND);
        }
        proof.ifPresent(proofs::use);
        caller.is(token, organisation);
    }

    private Proof proof(Presented shown, AccessToken token, ContainerRequestContext call) {
        return proofs.check(
                shown,
                token,
                call.getMethod(),
                call.getUriInfo().getRequestUri().getRawPath());
    }
}
