package org.kycvs.web.identity;

import java.time.Instant;
import java.util.Set;

/**
 * A token that has been verified.
 *
 * @param clientId its {@code azp}: the machine client that it was given to
 * @param scopes what it is good for, word by word
 * @param expires its {@code exp}
 */
record AccessToken(String clientId, Set<String> scopes, Instant expires) {

    AccessToken {
        scopes = Set.copyOf(scopes);
    }

    boolean has(Scope scope) {
        return scopes.contains(scope.text());
    }
}
