package org.kycvs.onboarding;

import java.security.Principal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Who acts for an organisation: by the login, and by nothing that a caller could write.
 *
 * @param account as Keycloak names it
 * @param clientId of the organisation, which is the alias of its Keycloak Organization
 */
record StaffMember(String account, String clientId) {

    static final String CLAIM = "organization";

    /** @throws StaffRefused {@code membership-not-one} */
    static StaffMember of(Principal caller) {
        Object claim = caller instanceof OidcPrincipal<?> known ? claim(known) : null;
        if (claim instanceof Collection<?> aliases
                && aliases.size() == 1
                && aliases.iterator().next() instanceof String alias) {
            return new StaffMember(caller.getName(), alias);
        }
        throw new StaffRefused(StaffRefused.Reason.MEMBERSHIP);
    }

    /** Of the access token, which is renewed every few minutes: whoever has left is out by then. */
    @SuppressWarnings("NullAway")
    private static @Nullable Object claim(OidcPrincipal<?> caller) {
        return caller.getOidcSecurityContext().getToken().getClaimValue(CLAIM);
    }
}
