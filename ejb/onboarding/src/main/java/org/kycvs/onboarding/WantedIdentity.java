package org.kycvs.onboarding;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.OrganisationId;

/**
 * How an organisation's account is to be.
 *
 * @param clientId of its machine client; unique, and never changed
 * @param legalName what its staff read
 * @param enabled whether the client may fetch tokens, and the staff log in as its staff
 * @param scopes that its tokens carry, for example {@code status:request}
 * @param dpop whether it gets no token without a proof of the key that it is bound to (RFC 9449)
 * @param keys JWK Set of public keys with which the client signs (RFC 7523); null where it has none, and proves itself by a secret
 */
public record WantedIdentity(
        OrganisationId organisation,
        String clientId,
        String legalName,
        boolean enabled,
        Set<String> scopes,
        boolean dpop,
        @Nullable String keys) {

    public WantedIdentity {
        scopes = Set.copyOf(scopes);
    }
}
