package org.kycvs.web.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token that has been verified.
 *
 * @param clientId its {@code azp}: the machine client that it was given to
 * @param scopes what it is good for, word by word
 * @param expires its {@code exp}
 * @param boundTo thumbprint of the key that its owner must prove at each call (RFC 9449, section 6.1); null for a bearer token
 */
record AccessToken(
        String clientId,
        Set<String> scopes,
        Instant expires,
        @Nullable String boundTo) {

    AccessToken {
        scopes = Set.copyOf(scopes);
    }

    boolean isBound() {
        return boundTo != null;
    }

    boolean has(Scope scope) {
        return scopes.contains(scope.text());
    }
}
